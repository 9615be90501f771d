// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Says in a sentence what went wrong, naming the file and what to do.
public final class FailureMessages {
  private static final String TEMPORARY = "java.io.tmpdir";

  private FailureMessages() {}

  public static String sentence(Exception failure) {
    return switch (failure) {
      case Refusal refused -> refused.problems().getFirst().toString();
      case NoSuchFileException e ->
          e.getFile() + ": There is no such file or folder. Check the name and the path.";
      case AccessDeniedException e ->
          e.getFile()
              + ": It may not be read or written. Change its permissions or choose another.";
      case UncheckedIOException e -> sentence(Objects.requireNonNull(e.getCause()));
      case FileSystemException e when says(e, "no space") || says(e, "quota") ->
          e.getFile() + ": The disk is full. Make room there, then run it again.";
      case FileSystemException e when says(e, "file too large") ->
          e.getFile()
              + ": It would be larger than a file there may be. Write to another disk, or allow"
              + " larger files, for example with: ulimit -f unlimited";
      case FileSystemException e when says(e, "levels of symbolic links") ->
          e.getFile() + ": It is a link that leads back to itself. Name the file that is meant.";
      case FileSystemException e when temporary(e.getFile()) ->
          System.getProperty(TEMPORARY)
              + ": This folder for temporary files cannot be written to: "
              + reason(e.getReason())
              + " Allow writing there, then run it again.";
      case FileSystemException e ->
          e.getFile() + ": " + reason(e.getReason()) + " Choose another file or folder.";
      case IOException e ->
          "It could not be read or written: " + reason(e.getMessage()) + " Try it again.";
      default ->
          failure.getClass().getSimpleName()
              + ": "
              + reason(failure.getMessage())
              + " This is a fault of the program; please report it with what you did.";
    };
  }

  /// Returns the same refusal with the file named as it was given in each problem.
  public static Refusal in(Path file, Refusal refused) {
    return new Refusal(
        refused.problems().stream()
            .map(
                problem ->
                    new Problem(where(file, problem.where()), problem.what(), problem.remedy()))
            .toList());
  }

  private static String where(Path file, String place) {
    String name = ArticleImporter.nameOf(file);
    if (place.equals(name) || place.startsWith(name + ",")) {
      return file + place.substring(name.length());
    }
    return place.contains(name) ? place : file + ", " + place;
  }

  /// Tells whether a file is one that the program makes for itself, of which nobody knows.
  private static boolean temporary(@Nullable String file) {
    Path folder = file == null ? null : Path.of(file).getParent();
    return folder != null && folder.equals(Path.of(System.getProperty(TEMPORARY, "")));
  }

  /// Tells whether that is what the system says.
  private static boolean says(FileSystemException failure, String words) {
    String reason = failure.getReason();
    return reason != null && reason.toLowerCase(Locale.ROOT).contains(words);
  }

  private static String reason(@Nullable String text) {
    return text == null ? "It could not be used." : text.endsWith(".") ? text : text + ".";
  }
}
