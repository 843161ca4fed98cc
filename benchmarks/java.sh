# Builds the measurements and starts one. Sourced by the commands in this folder; needs $root.

# shellcheck source=../tools/jdk.sh
. "$root/tools/jdk.sh"

# build_benchmarks: compiles program and measurements, and sets CLASS_PATH.
build_benchmarks() {
  find_jdk || return
  local log=$root/benchmarks/target/build.log
  mkdir -p "$root/benchmarks/target"
  if ! (cd "$root" && JAVA_HOME=$JDK mvn -q -B -pl benchmarks -am compile \
    dependency:build-classpath -Dmdep.outputFile=target/classpath </dev/null) >"$log" 2>&1; then
    echo 'The build failed. What it said:' >&2
    head -n 40 "$log" >&2
    return 1
  fi
  CLASS_PATH=$root/benchmarks/target/classes:$(<"$root/benchmarks/target/classpath")
}

# run_benchmark CLASS HEAP ARGUMENT...: HEAP as for -Xmx, for example 4g.
run_benchmark() {
  build_benchmarks || return
  local class=$1 heap=$2
  shift 2
  # The vector module and native access are there for Lucene, which uses both when it may.
  "$JDK/bin/java" "-Xmx$heap" -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED \
    --add-modules jdk.incubator.vector "-Dresults=$root/benchmarks/results" \
    -cp "$CLASS_PATH" "jp.hashiwatashi.benchmarks.$class" "$@"
}
