// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// Why something could not be written, for a person: what [Refusal#problems] says of what could not
/// be read would not be true of it.
public final class WriteFailure {
  private WriteFailure() {}

  /// Returns the reason, also when nobody expected it to fail.
  ///
  /// @param where the file, where the failure does not say
  public static Problem of(String where, Exception failure) {
    boolean other = failure instanceof Refusal || !Refusal.isForeseen(failure);
    return other
        ? Refusal.problems(where, failure).getFirst()
        : new Problem(
            where,
            "It could not be written: " + reason(failure) + ".",
            "Make room or allow writing there, or choose another place.");
  }

  /// Returns in a few words why a file could not be written, without its name: what the system
  /// says, or what kind of failure it is.
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
