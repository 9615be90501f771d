// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Adds to the list of components (CycloneDX 1.6) what comes with the program and not through
/// Maven: the Java runtime and the fonts.
class Components {
  private static final Pattern LIST = Pattern.compile("\"components\"\\s*:\\s*\\[");
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"([^\"]+)\"");

  private Components() {}

  /// @param list the file that Maven's plugin wrote
  /// @param home the program's folder, with `runtime` and `assets/fonts`
  static void complete(Path list, Path home) throws IOException {
    String json = Files.readString(list);
    Matcher begin = LIST.matcher(json);
    Matcher version = VERSION.matcher(Files.readString(home.resolve("runtime/release")));
    if (!begin.find() || !version.find()) {
      throw new IllegalStateException(list + " or runtime/release has another form than expected.");
    }
    List<String> added = new ArrayList<>();
    added.add(
        """
        {
          "type" : "platform", "bom-ref" : "runtime/java", "name" : "OpenJDK", "version" : "%s",
          "licenses" : [ { "expression" : "GPL-2.0-only WITH Classpath-exception-2.0" } ],
          "externalReferences" : [ { "type" : "vcs", "url" : "https://github.com/openjdk/jdk25u" } ]
        }\
        """
            .formatted(version.group(1)));
    for (Path font : fonts(home.resolve("assets/fonts"))) {
      added.add(
          """
          {
            "type" : "file", "bom-ref" : "fonts/%1$s", "name" : "%1$s",
            "hashes" : [ { "alg" : "SHA-256", "content" : "%2$s" } ],
            "licenses" : [ { "license" : { "id" : "OFL-1.1" } } ]
          }\
          """
              .formatted(font.getFileName(), hash(font)));
    }
    boolean more = !json.substring(begin.end()).stripLeading().startsWith("]");
    Files.writeString(
        list,
        json.substring(0, begin.end())
            + String.join(", ", added)
            + (more ? ", " : "")
            + json.substring(begin.end()).stripLeading());
  }

  private static List<Path> fonts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> fonts = files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
      if (fonts.isEmpty()) {
        throw new IllegalStateException(folder + " has no fonts.");
      }
      return fonts;
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
