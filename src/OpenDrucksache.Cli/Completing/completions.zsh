#compdef drucksache
# Completions of drucksache for zsh: a file _drucksache in a folder of $fpath, or: source <(drucksache completions zsh)
_drucksache() {
    local -a suggestions
    local line word what
    line=${BUFFER[1,CURSOR]}
    while IFS=$'\t' read -r word what; do
        suggestions+=("${word//:/\\:}${what:+:$what}")
    done < <(drucksache "[suggest:${#line}]" "$line" 2> /dev/null)
    _describe -t suggestions drucksache suggestions
    [[ $PREFIX == -* ]] || _files
}
if [[ ${funcstack[1]} == _drucksache ]]; then _drucksache "$@"; else compdef _drucksache drucksache; fi
