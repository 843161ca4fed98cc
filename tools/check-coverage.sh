# Branches of the rules of subsidies: each must be taken by their own tests alone, without framework, database or
# browser. app/pom.xml (profile coverage) names the classes. Sourced by ./check; needs maven, $root and $log.

# coverage: fails where a branch was not taken, or nothing was measured.
coverage() {
  local report=$root/app/target/coverage
  local tests=CourseCasesTest,AssumedTest,CaseReadingTest,SentCasesTest,AnswerJsonTest,FiguresTest,PeopleAYearTest,RequirementTest
  tests+=,ProvisionTest,FractionTest,LawBookTest,PeriodsTest
  rm -rf "$report"
  if ! mvn -B -ntp -pl app -Pcoverage org.jacoco:jacoco-maven-plugin:prepare-agent surefire:test \
    org.jacoco:jacoco-maven-plugin:report "-Dtest=$tests" -Dseed=1 -Dtests.forks=1 </dev/null >>"$log" 2>&1; then
    echo "  the tests did not run to their end; see $log"
    return 1
  fi
  branches "$report/jacoco.xml" "$root/app/src/main/java" "$root/tools/untaken-branches.tsv"
}

# branches REPORT SOURCES EXCEPTIONS: every line with a branch that was not taken, and how many there are. An
# exception names a file, a line by its text, and the reason; one that no longer is one fails too.
branches() {
  [ -s "$1" ] || { echo '  no branch was measured'; return 1; }
  sed 's/</\n</g' "$1" | awk -F'"' -v sources="$2" -v exceptions="$3" '
    function text(file, number,   line, at) {
      for (at = 0; at < number && (getline line < (sources "/" file)) > 0; at++) { }
      close(sources "/" file)
      gsub(/^[ \t]+|[ \t]+$/, "", line)
      return line
    }
    BEGIN {
      while ((getline row < exceptions) > 0) {
        if (rows++ == 0 || row == "") continue
        split(row, part, "\t")
        reason[part[1] "\t" part[2]] = part[3]
      }
    }
    /^<package / { package = $2 }
    /^<sourcefile / { file = package "/" $2 }
    /^<line / {
      missed = $8; all += $8 + $10
      if (missed == 0) next
      line = text(file, $2)
      if (reason[file "\t" line] != "") { excepted += missed; used[file "\t" line] = 1; next }
      untaken += missed
      printf "  %s:%d: %d of %d branches not taken: %s\n", file, $2, missed, $8 + $10, line
    }
    END {
      for (one in reason) if (reason[one] != "" && !(one in used)) {
        stale++; split(one, part, "\t")
        printf "  %s: no longer an exception: %s\n", part[1], part[2]
      }
      printf "  %d of %d branches taken, %d excepted\n", all - untaken - excepted, all, excepted
      exit all == 0 || untaken > 0 || stale > 0
    }'
}
