// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.jspecify.annotations.Nullable;

/// The folders of one user of the packaged program, at a desktop.
///
/// @param folder empty at first
/// @param program what starts it
record UserHome(Path folder, Path program, Desktop desktop) {
  /// Makes the folders, and settings in which the user has said a name: nobody asks for it then.
  ///
  /// @param last the file that was drawn last, or null
  void furnish(@Nullable Path last) throws IOException {
    KillTrial.clear(folder);
    Files.createDirectories(folder.resolve("work"));
    Files.createDirectory(
        folder.resolve("run"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Settings settings = new Settings(SettingsSnapshot.FIRST);
    settings.nameReviewer("R. Reader");
    if (last != null) {
      settings.rememberFile(last);
      settings.rememberDrawn(last);
    }
    new SettingsFile(settings()).save(settings.remembered());
  }

  Path work(String name) {
    return folder.resolve("work").resolve(name);
  }

  Path settings() {
    return folder.resolve("config/briefing-viewer");
  }

  Path journals() {
    return settings().resolve("journals");
  }

  UnsavedBriefings drafts() {
    return new UnsavedBriefings(settings().resolve("drafts"));
  }

  /// Returns what the windows said so far, a line each.
  List<String> said() throws IOException {
    Path said = folder.resolve("said.txt");
    return Files.exists(said) ? Files.readAllLines(said) : List.of();
  }

  void forgetSaid() throws IOException {
    Files.deleteIfExists(folder.resolve("said.txt"));
  }

  /// Returns what the programs wrote to their streams.
  String streams() throws IOException {
    Path log = folder.resolve("streams.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /// Tells whether the settings name a file as the last one.
  boolean remembers(Path file) throws IOException {
    String settings = Files.readString(settings().resolve("settings.json"));
    String quoted = Pattern.quote("\"" + file + "\"");
    return Pattern.compile("\"lastFile\"\\s*:\\s*" + quoted).matcher(settings).find();
  }

  /// Tells whether a window waits for the files of later starts. The socket of one that was killed
  /// lies there, too, but nobody has it.
  boolean attended() throws IOException {
    String folder = folder().resolve("run/briefing-viewer").toString();
    return Files.readAllLines(Path.of("/proc/net/unix")).stream()
        .anyMatch(line -> line.contains(folder) && line.endsWith(".socket"));
  }

  /// Starts the program beside a window that takes its file.
  ///
  /// @return whether that start came to a good end
  boolean handOver(Path file) throws IOException, InterruptedException {
    Process second = start(file.toString());
    boolean ended = second.waitFor(2, TimeUnit.MINUTES);
    second.destroyForcibly().waitFor();
    return ended && second.exitValue() == 0;
  }

  /// Starts the program.
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("DISPLAY", desktop.display());
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JDK_JAVA_OPTIONS", "-Dbriefing.said=" + folder.resolve("said.txt"));
    environment.remove("WAYLAND_DISPLAY");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("streams.log").toFile()))
        .start();
  }
}
