# What guards the supply chain and our own classes. Sourced by ./check; needs maven, $root and $log.

# Secrets in the tracked files; first whether the scan finds the ones it is given.
secret_scan() {
  need_npm || return
  if ! git rev-parse --git-dir >/dev/null 2>&1; then
    echo '  not a git checkout: the tracked files are not known, this part is left out'
    return 0
  fi
  node tools/secret-scan.mjs --self-test && node tools/secret-scan.mjs
}

# Every exclusion says why, in the comment before it.
exclusions_have_reasons() {
  awk '/<!--.*-->/ { reason = 1; next }
       /<Match>/ { if (!reason) { print "  security/spotbugs-exclude.xml:" NR ": an exclusion without a reason before it"; bad = 1 } reason = 0 }
       END { exit bad }' security/spotbugs-exclude.xml
}

# SpotBugs with find-sec-bugs over the classes of the program, which the step before has compiled.
spot_bugs() {
  need_npm && exclusions_have_reasons || return
  rm -f app/target/spotbugsXml.xml
  mvn -B -ntp -pl app spotbugs:spotbugs </dev/null >>"$log" 2>&1 || {
    echo "  SpotBugs did not run; see $log"
    return 1
  }
  node tools/spotbugs-findings.mjs app/target/spotbugsXml.xml
}

# What the program is made of: app/target/bom.json of Maven's libraries, npm-bom.json beside it; held against what the
# launcher has built to be shipped.
bills_of_materials() {
  need_npm || return
  rm -f app/target/bom.json app/target/npm-bom.json
  mvn -B -ntp -pl app cyclonedx:makeBom </dev/null >>"$log" 2>&1 || {
    echo "  The bill of Maven's libraries was not made; see $log"
    return 1
  }
  node tools/npm-bom.mjs app/target/npm-bom.json &&
    node tools/bom-check.mjs app/target/bom.json app/target/npm-bom.json app/target/launch/lib
}
