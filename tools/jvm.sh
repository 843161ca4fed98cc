# How the JVM is started. Sourced by ./hashiwatashi and by the build, which trains the AOT caches
# under the same options: a cache made under others is ignored.

# jvm_options SUBCOMMAND: sets the array options, and face to the AOT cache that fits.
jvm_options() {
  options=(-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:-UsePerfData
    --enable-native-access=ALL-UNNAMED)
  face=files
  case $1 in
    serve | demo) face=web ;;
    match | place | explain | sample | subsidy) options+=(-XX:+UseParallelGC) ;;
    # Over in a moment: what the second compiler would gain comes too late.
    *) options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
  esac
  if [ -f "$launch/$face.aot" ]; then
    # A cache that does not fit is passed over without a word.
    options+=("-XX:AOTCache=$launch/$face.aot" -Xlog:disable)
  fi
}
