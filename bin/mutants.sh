# Judges what mutation testing found. Sourced by ../tandem.

# Fails when a mutant survives that the file of reasons does not explain, or when a reason is of one that does not survive.
require_explained() {
  local report=$1 reasons=$2 all survivors unexplained outdated
  all=$(grep -c '<mutation ' "$report") || fail "no mutant was made"
  survivors=$(survivors "$report")
  unexplained=$(comm -23 <(echo "$survivors") <(explained "$reasons") | sed '/^$/d')
  outdated=$(comm -13 <(echo "$survivors") <(explained "$reasons") | sed '/^$/d')
  say "$all mutants, $((all - $(count "$survivors"))) killed, $(count "$survivors") survived, $(count "$unexplained") of them without a reason"
  if [[ -n $unexplained ]]; then
    printf '%s\n' "$unexplained" >&2
    fail "no test notices these mutants; see ${report%/*}/index.html, then test them or say in $reasons why nothing can"
  fi
  if [[ -n $outdated ]]; then
    printf '%s\n' "$outdated" >&2
    fail "$reasons explains mutants that no longer survive"
  fi
}

# Prints a line per mutant that no test noticed: the class and method, and what was changed.
survivors() {
  sed -nE "/detected='false'/s/.*<mutatedClass>org\.tandem\.agreement\.([^<]*)<.*<mutatedMethod>([^<]*)<.*<description>([^<]*)<.*/\1.\2: \3/p" "$1" |
    sed -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g' | LC_ALL=C sort
}

# Prints the mutants of a file of reasons, whose lines read "Class.method: what was changed | why it makes no difference".
explained() {
  sed -nE 's/^([^#|]*[^ |]) +\| .+/\1/p' "$1" | LC_ALL=C sort
}

count() {
  if [[ -z $1 ]]; then echo 0; else wc -l <<<"$1" | tr -d ' '; fi
}
