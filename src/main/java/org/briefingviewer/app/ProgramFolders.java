// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.app.handover.MeetingPlace;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.session.importing.SampleFiles;
import org.briefingviewer.ui.part.DesktopServices;
import org.jspecify.annotations.Nullable;

/// Where the program finds its own files and keeps the user's settings.
///
/// @param assets fonts, icon and sample
/// @param settings the user's settings folder; may not exist yet
public record ProgramFolders(Path assets, Path settings) {
  /// Debian's name for the home of those who have none.
  private static final Path NO_HOME = Path.of("/nonexistent");

  /// Finds the places on this machine: the program's own below the property `briefing.home`, the
  /// settings where the operating system keeps them.
  public static ProgramFolders here() {
    return new ProgramFolders(
        Path.of(System.getProperty("briefing.home", "."), "assets"),
        settings(
            System.getProperty("os.name", ""),
            System.getProperty("user.home", "."),
            System.getenv()));
  }

  /// Returns the settings folder: after the XDG Base Directory Specification, Apple's and
  /// Microsoft's guidelines. On Windows it stays on the machine: a profile that travels lies on a
  /// share, where no socket can be and where a journal is not on the disk when it is written.
  public static Path settings(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win") && !os.contains("darwin")) {
      return local(home, environment).resolve("Briefing Viewer");
    }
    if (os.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Briefing Viewer");
    }
    // Java takes the home from the list of users and passes by HOME, by which the specification
    // goes.
    Path own = under(environment.get("HOME"), known(home));
    return under(environment.get("XDG_CONFIG_HOME"), own.resolve(".config"))
        .resolve("briefing-viewer");
  }

  private static Path local(String home, Map<String, String> environment) {
    return under(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"));
  }

  /// A relative path counts as none, as the specification asks.
  private static Path under(@Nullable String given, Path otherwise) {
    boolean whole = given != null && (given.startsWith("/") || Path.of(given).isAbsolute());
    return whole ? Path.of(given) : otherwise;
  }

  /// Returns the same program without a user: nothing is remembered there.
  public ProgramFolders ofNobody() {
    return new ProgramFolders(assets, NO_HOME);
  }

  /// Java calls the home `?` where the list of users knows none. Nothing can then be kept, and that
  /// is said where it is tried; a folder of that name in whatever folder is the current one would
  /// be worse.
  private static Path known(String home) {
    Path path = Path.of(home);
    return path.isAbsolute() ? path : NO_HOME;
  }

  /// Returns where two starts of the program by this user on this display meet, or null where they
  /// cannot.
  public @Nullable MeetingPlace meeting() {
    return MeetingPlace.of(
        System.getenv(),
        settings,
        Path.of(System.getProperty("java.io.tmpdir", ".")),
        System.getProperty("user.name", ""));
  }

  /// Returns where it is remembered which briefings were compared with their hashes, in the user's
  /// folder for caches; may not exist yet.
  public static Path compared() {
    return caches(
            System.getProperty("os.name", ""),
            System.getProperty("user.home", "."),
            System.getenv())
        .resolve("compared");
  }

  /// Returns the user's folder for what can be made again, after the same guidelines.
  static Path caches(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("win") && !os.contains("darwin")) {
      return local(home, environment).resolve("Briefing Viewer").resolve("Cache");
    }
    if (os.contains("mac")) {
      return Path.of(home, "Library", "Caches", "Briefing Viewer");
    }
    Path own = under(environment.get("HOME"), known(home));
    return under(environment.get("XDG_CACHE_HOME"), own.resolve(".cache"))
        .resolve("briefing-viewer");
  }

  /// Where faults of the program itself are written down.
  public FaultLog faults() {
    return new FaultLog(settings.resolve("fault.log"));
  }

  /// Where the notes on briefings go that lie in places that cannot be written to.
  public Path notes() {
    return settings.resolve("notes");
  }

  /// Where the edits of briefings are kept that lie in places that cannot be written to, until they
  /// are saved.
  public Path journals() {
    return settings.resolve("journals");
  }

  /// Returns where the copies that went out are remembered; may not exist yet.
  public Path issued() {
    return settings.resolve("issued");
  }

  /// Returns where keys for signing are kept; may not exist yet.
  public Path keys() {
    return settings.resolve("keys");
  }

  /// Returns where the indexes of folders of briefings are kept; may not exist yet.
  public Path indexes() {
    return settings.resolve("indexes");
  }

  /// Returns the user's own folder for briefings that have no name yet; may not exist yet.
  public Path drafts() {
    return settings.resolve("drafts");
  }

  /// Returns the folder in which earlier versions of the program kept imported articles. What lies
  /// there is offered and stays; it may not exist.
  public Path imported() {
    return settings.resolve("imported");
  }

  /// Returns where the window is drawn when there is no display: in the user's own folder, where
  /// nobody else can have put a link in its place; where that cannot be written to, in a new folder
  /// that nobody else may enter.
  public Path picture() {
    try {
      FileRights.makeOwnFolder(settings);
      if (Files.isWritable(settings)) {
        return settings.resolve("window.png");
      }
    } catch (IOException e) {
      // As when it may not be written to.
    }
    try {
      return Files.createTempDirectory("briefing-viewer-").resolve("window.png");
    } catch (IOException e) {
      return Path.of("window.png");
    }
  }

  public DesktopServices.Installation installation(String version) {
    Path parent = assets.toAbsolutePath().normalize().getParent();
    return new DesktopServices.Installation(version, parent == null ? assets : parent, settings);
  }

  /// Returns the briefings that come with the program.
  public SampleFiles samples() {
    return new SampleFiles(assets.resolve("sample"));
  }

  /// Returns the sample that is shown where nothing else can be.
  public Path sample() {
    return samples().in(Locale.ENGLISH);
  }

  public Path icon(int size) {
    return assets.resolve("icon").resolve("briefing-viewer-" + size + ".png");
  }
}
