package jp.hashiwatashi;

import jp.hashiwatashi.access.SignInName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whom a link signs in. */
final class NameArgument implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    return SignInName.of(text).orElseThrow(() -> new TypeConversionException(""));
  }
}
