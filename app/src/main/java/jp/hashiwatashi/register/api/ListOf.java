package jp.hashiwatashi.register.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.hashiwatashi.register.RegisterName;

/** A method that answers with a register's list; {@link ListDescription} tells what it may be asked. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ListOf {
  RegisterName value();
}
