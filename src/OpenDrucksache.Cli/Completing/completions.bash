# Completions of drucksache for bash: ~/.local/share/bash-completion/completions/drucksache
_drucksache() {
    local word=${COMP_LINE:0:COMP_POINT} current=${COMP_WORDS[COMP_CWORD]} cut suggestion IFS=$'\n'
    word=${word##*[[:space:]]}
    COMPREPLY=()
    while IFS=$'\t' read -r suggestion _; do
        [[ $suggestion == "$word"* ]] && COMPREPLY+=("$suggestion")
    done < <(drucksache "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)
    if [[ ${#COMPREPLY[@]} -eq 0 && $word != -* ]]; then
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
        return 0
    fi
    # bash replaces only what stands behind the last of its word breaks: = and @ among them.
    case $current in [=:@]) cut=$word ;; *) cut=${word%"$current"} ;; esac
    COMPREPLY=("${COMPREPLY[@]#"$cut"}")
}
complete -o bashdefault -F _drucksache drucksache
