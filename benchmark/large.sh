#!/bin/sh
# One text of 100 million characters beside ten of 10 million, each run a whole process with a heap of 512 MB.
# Arguments: the class path of benchmark/README.md, and millions of characters of a small file (10 unless given).
set -eu

classes=$1
small=${2:-10}
root=$(dirname "$(dirname "$(readlink -f "$0")")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
JAVA_TOOL_OPTIONS=-Xmx512m
export JAVA_TOOL_OPTIONS

write() { # file, millions of characters, seed
    java -cp "$classes" pl.mosty.benchmark.chapter.WriteChapters "$folder/$1" "$2" "$3"
}

# Prints seconds of the processor that the files take, one process each.
seconds() {
    set -- $( (for file; do "$root/mosty" extract --format json --no-text "$file" >"$folder/out" 2>"$folder/err"; done; times) | tail -n 1)
    printf '%s %s\n' "$1" "$2"
}

for number in 0 1 2 3 4 5 6 7 8 9; do
    write "small-$number.txt" "$small" "$number"
done
write large.txt "$((small * 10))" 10
printf 'ten of %s million characters (user, system): ' "$small"
seconds "$folder"/small-*.txt
printf 'one of %s million characters (user, system): ' "$((small * 10))"
seconds "$folder/large.txt"
