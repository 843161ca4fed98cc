/**
 * The command-line face of matching: {@code match}, {@code place} and {@code explain} on files, by
 * the contract of spec 02. It reads, asks the engine and writes; it decides nothing about a match,
 * and starts without the framework.
 */
@NullMarked
@NamedInterface("cli")
package jp.hashiwatashi.matching.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
