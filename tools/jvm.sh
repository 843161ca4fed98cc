# How the JVM is started. Sourced by ./hashiwatashi and by the build, which trains the AOT caches
# under the same options: a cache made under others is ignored.

# jvm_options SUBCOMMAND: sets the array options.
jvm_options() {
  options=(-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:-UsePerfData
    --enable-native-access=ALL-UNNAMED)
  local cache=$launch/files.aot
  case $1 in
    serve | demo) cache=$launch/web.aot ;;
    match | place | explain | sample | subsidy) options+=(-XX:+UseParallelGC) ;;
    # Over in a moment: what the second compiler would gain comes too late.
    *) options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
  esac
  if [ -f "$cache" ]; then
    # A cache that does not fit is passed over without a word.
    options+=("-XX:AOTCache=$cache" -Xlog:disable)
  fi
}
