# Whether the tests that security/asvs.csv names ran in this run. Sourced; needs $root.

# Every test of the last column is told as passed by a report of surefire; names the others.
asvs_tests_ran() {
  local ran reports
  ran=$root/app/target/tests-passed.txt
  reports=$(find "$root/app/target/surefire-reports" -name 'TEST-*.xml' 2>/dev/null)
  [ -n "$reports" ] || { echo '  no test has a report'; return 1; }
  # A test case that failed, broke or was left out has an element within; one that passed may have its output.
  printf '%s\n' "$reports" | tr '\n' '\0' | xargs -0 awk '
    function keep() { if (test != "" && passed) print test; test = "" }
    /<testcase / {
      keep(); passed = 1
      name = $0; sub(/.*<testcase name="/, "", name); sub(/[^A-Za-z0-9_].*/, "", name)
      class = $0; sub(/.* classname="/, "", class); sub(/".*/, "", class); sub(/.*\./, "", class)
      test = class "#" name
    }
    /<(skipped|failure|error)[ >\/]/ { passed = 0 }
    /<\/testcase>/ { keep() }
    END { keep() }' | sort -u >"$ran"
  awk -F, 'NR > 1 { count = split($NF, tests, / *; */)
      for (i = 1; i <= count; i++) if (tests[i] ~ /#/) print tests[i] }' "$root/security/asvs.csv" |
    sort -u | comm -23 - "$ran" >"$ran.missing"
  if [ -s "$ran.missing" ]; then
    echo '  security/asvs.csv names tests that did not run, or did not pass:'
    sed 's/^/    /' "$ran.missing"
    return 1
  fi
}
