/**
 * The command-line face of subsidies: {@code subsidy} on a file of cases, by the contract of spec 05. It
 * reads, asks and writes, and starts without the framework.
 */
@NullMarked
@NamedInterface("cli")
package jp.hashiwatashi.subsidy.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
