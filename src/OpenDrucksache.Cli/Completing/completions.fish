# Completions of drucksache for fish: ~/.config/fish/completions/drucksache.fish
function __drucksache_suggestions
    set -l line (commandline -cp | string collect)
    drucksache "[suggest:"(string length -- $line)"]" $line 2>/dev/null
end
complete -c drucksache -a '(__drucksache_suggestions)'
