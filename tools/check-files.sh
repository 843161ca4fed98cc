# What must hold for every tracked file. Sourced by ./check.

# found PATTERN WHAT [WHERE]: lists the places when a tracked text file (of WHERE) holds the pattern.
found() {
  local places
  # The lists of publications, codes and locks are data, not words of ours.
  places=$(git grep -nIE "$1" -- "${3:-.}" ':!*package-lock.json' ':!*.csv' 2>/dev/null)
  [ -n "$places" ] || return 1
  printf '%s:\n%s\n' "$2" "$(printf '%s\n' "$places" | head -20)"
}

check_files() {
  local result=0 script long
  if ! git rev-parse --git-dir >/dev/null 2>&1; then
    echo '  not a git checkout: the tracked files are not known, this part is left out'
    return 0
  fi
  while IFS= read -r script; do
    bash -n "$script" || result=1
  done < <(git grep -lIE '^#!.*bash' -- . ; git ls-files 'tools/*.sh')
  if command -v shellcheck >/dev/null; then
    shellcheck -x -S warning hashiwatashi check .ci/run || result=1
  fi
  # The brackets keep these patterns from finding themselves.
  found 'repo1?[.]mave[n]|registry[.]npmj[s]|deb[.]debia[n]|repo[.]mave[n]|central[.]sonatyp[e]' \
    'A registry by its host name (registries are the build tools'"'"' own affair)' && result=1
  found '(^|[^A-Za-z0-9_.])/(wor[k]|hom[e]|User[s]|roo[t]|far[m])/[A-Za-z0-9_.]' \
    'A path of one machine' && result=1
  found '\b(TOD[O]|FIXM[E]|XX[X])\b|@Disable[d]|Thread[.]slee[p]|assertTimeou[t]' \
    'Left for later, switched off, or timed' && result=1
  found '(^|[^A-Za-z.])sleep [0-9.]|[.]sleep[(]|parkNano[s]|waitForTimeou[t]|Pause[.]milli[s]' \
    'A test that waits by sleeping (let it wait on what it waits for)' '*src/test/*' && result=1
  long=$(git ls-files '*.java' '*.jte' '*.css' '*.js' '*.mjs' '*.sh' '*.sql' | tr '\n' '\0' |
    xargs -0 wc -l 2>/dev/null | awk '$2 != "total" && $1 > 400 { print "  " $1 " lines: " $2 }')
  if [ -n "$long" ]; then
    printf 'Longer than 400 lines (split along the subject):\n%s\n' "$long"
    result=1
  fi
  return "$result"
}
