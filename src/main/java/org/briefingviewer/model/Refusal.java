// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something that cannot be done, with the reasons: an expected failure, told to a person.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /// How Java begins to say that the system gives no more threads, though memory may be left.
  private static final String NO_THREAD = "unable to create native thread";

  private final transient List<Problem> problems;

  /// @param problems at least one, the gravest first
  public Refusal(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// Refuses for one reason.
  ///
  /// @param where the file and the place in it
  /// @param what the reason, one sentence
  /// @param remedy what to do, one sentence
  public Refusal(String where, String what, String remedy) {
    this(List.of(new Problem(where, what, remedy)));
  }

  /// Tells whether something failed because the memory was at its end. No other fault of the
  /// machine or of ours is that: calls within calls have room of their own, and so have threads.
  public static boolean byMemory(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError) {
        String said = at.getMessage();
        return said == null || !said.startsWith(NO_THREAD);
      }
    }
    return false;
  }

  /// Tells whether a failure was foreseen where it came up, as of a file, a folder or a disk that
  /// does not do what is asked: Java has such declared. What nobody foresaw is a fault of ours.
  public static boolean isForeseen(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (!(at instanceof RuntimeException || at instanceof Error)) {
        return true;
      }
    }
    return false;
  }

  /// Returns the reasons, the gravest first.
  public List<Problem> problems() {
    return problems;
  }

  /// Returns why something failed, also when nobody expected it to: then it is a fault of ours, and
  /// told as one.
  ///
  /// @param where the file and the place in it, where the failure does not say
  public static List<Problem> problems(String where, Throwable failure) {
    if (failure instanceof Refusal expected) {
      return expected.problems();
    }
    if (byMemory(failure)) {
      return List.of(Problem.ofMemory(where));
    }
    if (!isForeseen(failure)) {
      return List.of(Problem.ofFault(where, failure));
    }
    String said = failure.getMessage();
    return List.of(
        new Problem(
            where,
            "It could not be read: "
                + (said == null ? failure.getClass().getSimpleName() : said)
                + ".",
            "Check that the file is there and may be read, then open it again."));
  }
}
