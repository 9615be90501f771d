// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something that cannot be done, with the reasons: an expected failure, told to a person.
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// @param problems at least one, the gravest first
  public Refused(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// Refuses for one reason.
  ///
  /// @param where the file and the place in it
  /// @param what the reason, one sentence
  /// @param remedy what to do, one sentence
  public Refused(String where, String what, String remedy) {
    this(List.of(new Problem(where, what, remedy)));
  }

  /// Tells whether something failed because the memory, or the room for calls within calls, was at
  /// its end.
  public static boolean byMemory(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof VirtualMachineError) {
        return true;
      }
    }
    return false;
  }

  /// Returns the reasons, the gravest first.
  public List<Problem> problems() {
    return problems;
  }

  /// Returns why something failed, also when nobody expected it to.
  ///
  /// @param where the file and the place in it, where the failure does not say
  public static List<Problem> problems(String where, Exception failure) {
    return problems(
        failure,
        where,
        "It could not be read: " + reason(failure) + ".",
        "Check that the file is there and may be read, then open it again.");
  }

  /// Returns why something could not be written, also when nobody expected it to fail.
  ///
  /// @param where the file, where the failure does not say
  public static List<Problem> unwritten(String where, Exception failure) {
    return problems(
        failure,
        where,
        "It could not be written: " + reason(failure) + ".",
        "Make room or allow writing there, or choose another place.");
  }

  private static List<Problem> problems(
      Exception failure, String where, String what, String remedy) {
    if (failure instanceof Refused expected) {
      return expected.problems();
    }
    return List.of(byMemory(failure) ? Problem.ofMemory(where) : new Problem(where, what, remedy));
  }

  /// Returns in a few words why a file could not be read or written, without its name: what the
  /// system says, or what kind of failure it is.
  public static String reason(Exception failure) {
    String said =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    if (said != null) {
      return said;
    }
    return switch (failure) {
      case AccessDeniedException _ -> "it is not allowed";
      case NoSuchFileException _ -> "there is no such file or folder";
      default -> failure.getClass().getSimpleName();
    };
  }
}
