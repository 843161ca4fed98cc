package jp.hashiwatashi;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port's number, 0 for any that is free. */
final class PortArgument implements ITypeConverter<Integer> {

  private static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String text) {
    int port = NumberArguments.whole(text);
    if (port < 0 || port > HIGHEST) {
      throw new TypeConversionException("");
    }
    return port;
  }
}
