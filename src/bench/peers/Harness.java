// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The harness, a copy of whose scripts stands in the work folder: what is built beside them must
/// not change the folder they came from.
record Harness(Path folder, Path work) {
  private static final List<String> NEEDED =
      List.of(
          "peers.json",
          "bin/ttt.py",
          "bin/make_docs.py",
          "bin/floor_x11.c",
          "bin/floor_gtk3.c",
          "bin/Floor.java");

  static Harness in(Path folder, Path work) throws IOException {
    for (String name : NEEDED) {
      if (!Files.exists(folder.resolve(name))) {
        throw new Peers.Unmet(
            "the harness that runs the peers is not at "
                + folder.toAbsolutePath().normalize()
                + " (no "
                + name
                + "). Name its folder with -Dharness=FOLDER. Only this measurement needs it.");
      }
    }
    Path bin = Files.createDirectories(work.resolve("bin"));
    for (String name : NEEDED) {
      Path from = folder.resolve(name);
      Path to = bin.resolve(from.getFileName());
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      to.toFile().setWritable(true);
      to.toFile().setExecutable(name.endsWith(".py"));
    }
    return new Harness(folder, work);
  }

  Path bin() {
    return work.resolve("bin");
  }

  Path docs() {
    return work.resolve("docs");
  }

  Peers.Run run() {
    return new Peers.Run(work);
  }
}
