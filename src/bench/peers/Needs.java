// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has to be installed: missing Debian packages are named all at once.
final class Needs {
  private static final Map<String, String> PACKAGES =
      Map.of(
          "Xvfb", "xvfb",
          "xvfb-run", "xvfb",
          "dbus-daemon", "dbus-daemon",
          "convert", "imagemagick",
          "soffice", "libreoffice-impress",
          "cc", "gcc libc6-dev",
          "pkg-config", "pkgconf",
          "zathura", "zathura zathura-pdf-poppler");

  /// For the harness itself and for the documents, which Chromium prints and Impress converts.
  private static final List<String> ALWAYS =
      List.of("Xvfb", "xvfb-run", "openbox", "dbus-daemon", "convert", "chromium", "soffice");

  private static final Map<String, String> MODULES =
      Map.of("Xlib", "python3-xlib", "numpy", "python3-numpy", "pikepdf", "python3-pikepdf");

  private Needs() {}

  static void check(Line line) {
    Set<String> missing = new LinkedHashSet<>();
    ALWAYS.forEach(program -> program(program, missing));
    Peers.Run run = new Peers.Run(Path.of("."));
    MODULES.forEach(
        (module, name) -> {
          if (!run.succeeds("/usr/bin/python3", "-c", "import " + module)) {
            missing.add(name);
          }
        });
    line.programs().forEach(program -> program(program, missing));
    if (line.names().stream().anyMatch(name -> name.startsWith("impress"))) {
      there("/usr/lib/libreoffice/program/libvclplug_gtk3lo.so", "libreoffice-gtk3", missing);
    }
    if (line.has("floor-x11")) {
      program("cc", missing);
      there("/usr/include/X11/Xlib.h", "libx11-dev", missing);
    }
    if (line.has("floor-gtk3")) {
      program("cc", missing);
      program("pkg-config", missing);
      if (!run.succeeds("pkg-config", "--exists", "gtk+-3.0")) {
        missing.add("libgtk-3-dev");
      }
    }
    there("/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf", "fonts-dejavu-core", missing);
    if (!missing.isEmpty()) {
      throw new Peers.Unmet(
          "missing here: apt-get install --no-install-recommends " + String.join(" ", missing));
    }
  }

  private static void program(String name, Set<String> missing) {
    boolean found =
        name.contains("/")
            ? Files.isExecutable(Path.of(name))
            : List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    if (!found) {
      missing.add(PACKAGES.getOrDefault(name, name));
    }
  }

  private static void there(String file, String name, Set<String> missing) {
    if (!Files.exists(Path.of(file))) {
      missing.add(name);
    }
  }
}
