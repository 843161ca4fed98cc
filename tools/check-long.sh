# The long checks of ./check --all. Sourced; needs maven and $seed.

# Every @FuzzTest by itself, two minutes each: Jazzer fuzzes one target a run.
fuzz() {
  local file method class targets=0 result=0
  while IFS= read -r file; do
    class=$(basename "$file" .java)
    for method in $(awk '/@FuzzTest/ { seek = 1 } seek && /void +[A-Za-z0-9_]+\(/ {
        sub(/.*void +/, ""); sub(/\(.*/, ""); print; seek = 0 }' "$file"); do
      targets=$((targets + 1))
      echo "  $class.$method"
      JAZZER_FUZZ=1 maven -q -pl app test "-Dtest=$class#$method" "-Dseed=$seed" || result=1
    done
  done < <(git grep -lE '^ *@FuzzTest' -- 'app/src/test/*.java')
  if [ "$targets" = 0 ]; then
    echo '  no fuzz target was found'
    return 1
  fi
  return "$result"
}

# Mutation of the engine and of the code tables: do the tests notice when a line is changed?
mutate() {
  maven -pl app test-compile org.pitest:pitest-maven:mutationCoverage -Pmutation "-Dseed=$seed" || return
  local report=app/target/pit-reports/mutations.xml total killed
  total=$(grep -o '<mutation ' "$report" 2>/dev/null | wc -l)
  killed=$(grep -o "<mutation detected='true'" "$report" 2>/dev/null | wc -l)
  printf '  %d of %d mutations noticed\n' "$killed" "$total"
  # With the wrong JDK or JUnit it runs no test and reports success.
  [ "$total" -gt 0 ] && [ "$killed" -gt 0 ]
}
