# The long checks of ./check --all: about thirteen minutes of fuzzing, then twenty of mutation on two free cores. Sourced;
# needs maven, $root, $log and $seed.

# Every @FuzzTest by itself for as long as it says: Jazzer fuzzes one target a run. What it breaks is left among
# the test's inputs in src/test/resources, where it stays as a regression input; mend, rename it and keep it.
fuzz() {
  local file method class ran targets=0 result=0
  while IFS= read -r file; do
    class=$(basename "$file" .java)
    for method in $(awk '/@FuzzTest/ { seek = 1 } seek && /void +[A-Za-z0-9_]+\(/ {
        sub(/.*void +/, ""); sub(/\(.*/, ""); print; seek = 0 }' "$file"); do
      targets=$((targets + 1))
      printf '  %s.%s: ' "$class" "$method"
      ran=$root/app/target/fuzz-$class.log
      if ! JAZZER_FUZZ=1 mvn -B -ntp -pl app surefire:test "-Dtest=$class#$method" "-Dseed=$seed" \
        </dev/null >"$ran" 2>&1; then
        result=1
        echo "broken; the whole story: $ran"
        grep -m 3 -E '^(java|org|com|jp)[.a-zA-Z]+(Error|Exception)' "$ran"
      elif ! grep -oE '^#[0-9]+[[:space:]]+DONE .*exec/s: [0-9]+' "$ran" |
        sed -E 's/^#([0-9]+).* cov: ([0-9]+) .*/\1 inputs, \2 branches/'; then
        result=1
        echo "nothing was fuzzed; see $ran"
      fi
    done
  done < <(git grep -lE '^ *@FuzzTest' -- 'app/src/test/*.java')
  if [ "$targets" = 0 ]; then
    echo '  no fuzz target was found'
    return 1
  fi
  return "$result"
}

# Mutation of the rules: do the tests notice when a line of a rule is changed? Each group of rules is held against
# its own tests alone, without framework, database or browser.
mutate() {
  local p=jp.hashiwatashi result=0
  rule calendar 95 1 "$p.shared.calendar.*" "$p.shared.calendar.*Test" || result=1
  rule codes 90 1 "$p.shared.codes.*,$p.shared.characters.*" "$p.shared.codes.*Test,$p.shared.characters.*Test" || result=1
  local x=$p.shared.exchange
  rule exchange 85 10 \
    "$x.*Shape*,$x.NumberText,$x.JapaneseInput,$x.Kana,$x.MyNumber,$x.Telephone,$p.register.*Shape*,$p.register.InsuranceNumbers,$p.register.SearchKey" \
    "$x.Number*Test,$x.WordsAndListsTest,$x.JapaneseInputTest,$x.MyNumberTest,$x.NamesAsTypedTest,$x.ShownFormsTest,$p.register.InputTableTest,$p.register.*ColumnsTest,$p.register.CodeShapesTest,$p.register.RoundTripTest" || result=1
  local e=$p.matching.engine
  rule matching 80 20 \
    "$e.Judge,$e.Condition*,$e.Verdict,$e.Explanation,$e.Scorer,$e.Part*,$e.Weights,$e.Strategy*,$e.IndustryTable,$e.Gate,$e.LegalGate,$e.Marks,$e.Terms,$e.TopK,$e.SeekerWishes,$e.Places" \
    "$e.RulesTest,$e.GateTest,$e.PlacesTest,$e.StrategyFileTest,$e.TopKTest,$e.AgeNeverReachesTheScoreTest,$e.JudgeEqualsNaiveTest,$e.SearchEqualsNaiveTest" || result=1
  local s=$p.subsidy
  rule subsidy 85 100 "$s.rules.*,$s.courses.*,$s.cases.*" \
    "$s.CourseCasesTest,$s.AssumedTest,$s.rules.*Test,$s.courses.*Test,$s.cases.*Test" || result=1
  rule law 85 10 "$p.shared.law.*" "$p.shared.law.*Test" || result=1
  rule placement 72 10 "$p.matching.group.*" "$p.matching.group.*Test" || result=1
  return "$result"
}

# rule NAME LEAST FRACTION CLASSES TESTS: fails where less than LEAST % of the mutations are noticed, or none was
# made. FRACTION: random tests make do with so small a part of their rounds.
rule() {
  local name=$1 least=$2 began=$SECONDS result=0
  local report=$root/app/target/mutation/$name/mutations.xml
  rm -rf "${report%/*}"
  mvn -B -ntp -pl app org.pitest:pitest-maven:mutationCoverage -Pmutation "-Dmutation.fraction=$3" \
    "-DtargetClasses=$4" "-DtargetTests=$5" "-DreportsDirectory=target/mutation/$name" \
    </dev/null >>"$log" 2>&1 || result=1
  if ! grep -q '<mutation ' "$report" 2>/dev/null; then
    echo "  $name: no mutation was made; see $log"
    return 1
  fi
  # The report is one long line or one line a mutation, after PIT's version.
  sed 's/<mutation /\n&/g' "$report" | awk -v name="$name" -v least="$least" -v took=$((SECONDS - began)) '
    /<mutation / { all++; noticed += /detected=.true./ }
    END { share = int(100 * noticed / all)
      printf "  %-10s %4d of %4d mutations noticed, %d %% (at least %d %%), %d s\n", name, noticed, all, share, least, took
      exit share < least }' || result=1
  return "$result"
}
