// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes down of which commit the program is, for `--version`: `commit=` and `date=`, the day of
/// the commit. Where there is no git, or the project is no working copy, both are empty.
class BuildStamp {
  private static final int LETTERS = 12;

  private BuildStamp() {}

  static void write(Path project, Path file) throws IOException, InterruptedException {
    String commit = "";
    String date = "";
    // Nothing behind it: the project is the top of the working copy, not a folder in another one.
    if (git(project, "rev-parse", "--show-cdup").equals("\n")) {
      String[] head = git(project, "log", "-1", "--format=%H %cs").strip().split(" ");
      if (head.length == 2) {
        boolean changed = !git(project, "status", "--porcelain", "-uno").isEmpty();
        commit = head[0].substring(0, LETTERS) + (changed ? " with changes" : "");
        date = head[1];
      }
    }
    String stamp = "commit=" + commit + "\ndate=" + date + "\n";
    if (!Files.exists(file) || !Files.readString(file).equals(stamp)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, stamp);
    }
  }

  /// Returns what git prints; nothing where it fails or is not installed.
  private static String git(Path project, String... asked) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
    command.addAll(List.of(asked));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      return process.waitFor() == 0 ? said : "";
    } catch (IOException _) {
      return "";
    }
  }
}
