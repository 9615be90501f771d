// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.app.StartMark.Ended;
import org.briefingviewer.model.Problem;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.jspecify.annotations.Nullable;

/// What a start opens, and with which settings.
///
/// @param file what is opened first; null where nothing is, and the window offers the ways to a
///   text
/// @param remembered the settings
/// @param kept where the settings are saved
/// @param problem told in the window, or null
public record StartPlan(
    @Nullable Path file,
    SettingsSnapshot remembered,
    SettingsFile kept,
    @Nullable Problem problem) {

  /// Returns how a start begins: with the named file, or the one that was drawn last, or nothing.
  /// After a start that ended before its first picture neither that file nor the settings are used,
  /// for one of them may have been the reason; the sample is shown.
  ///
  /// @param given the file named by the user, or null
  /// @param ended the start before, when it ended too early, else null
  static StartPlan of(ProgramFolders places, @Nullable Path given, @Nullable Ended ended) {
    SettingsFile kept = new SettingsFile(places.settings());
    if (ended != null) {
      // The settings are not read, so that what is changed now is all that is written.
      Path file = given == null ? places.sample() : given;
      return new StartPlan(file, SettingsSnapshot.FIRST, kept, told(ended, given));
    }
    SettingsFile.Loaded loaded = kept.load();
    return new StartPlan(
        file(given, loaded.remembered()), loaded.remembered(), kept, loaded.problem());
  }

  /// Returns the file; a start that opens nothing goes by the name of the sample.
  public Path named(ProgramFolders places) {
    return file == null ? places.sample() : file;
  }

  private static @Nullable Path file(@Nullable Path given, SettingsSnapshot remembered) {
    if (given != null) {
      return given;
    }
    Path last = remembered.lastFile();
    return last != null && Files.exists(last) ? last : null;
  }

  private static Problem told(Ended ended, @Nullable Path given) {
    String settings = "Until the next start the settings are those of a new user; yours are kept.";
    return given == null
        ? new Problem(
            ended.file().toString(),
            "The last start ended before this file was shown, so the sample is shown instead.",
            "Open the file here to try it again. " + settings)
        : new Problem(
            given.toString(), "The last start ended before anything was shown.", settings);
  }

  /// Returns how a start goes on whose file could not be shown: with the sample, as for a new user.
  ///
  /// @param file what could not be shown
  /// @param fault the reason, as it was written down
  public static StartPlan instead(ProgramFolders places, Path file, Problem fault) {
    Problem told =
        new Problem(
            file.toString(),
            "It could not be shown, so the sample is shown instead. " + fault.what(),
            "Open the file here to try it again. " + fault.remedy());
    return new StartPlan(
        places.sample(), SettingsSnapshot.FIRST, new SettingsFile(places.settings()), told);
  }
}
