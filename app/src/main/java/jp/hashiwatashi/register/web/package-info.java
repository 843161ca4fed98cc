/**
 * The registers on screens: lists with their filter, and each record in full. It only shows; what is
 * kept and how is the register's. Spec 01. Allowed dependencies: access, register, shared.
 */
@NamedInterface("web")
@NullMarked
package jp.hashiwatashi.register.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
