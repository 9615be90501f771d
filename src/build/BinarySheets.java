// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Writes beside each style sheet the form that JavaFX reads without parsing; it takes that one by
/// itself where there is one. Run by the build on the classes folder, after every copy of the
/// sheets, so that no old form stands beside a new sheet.
///
/// Argument: the folder of the sheets.
class BinarySheets {
  public static void main(String[] args) throws IOException {
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
        String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
        Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
      }
    }
  }
}
