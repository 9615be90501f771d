// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the project's changelog into Debian's form.
class Changelog {
  private static final Pattern RELEASE =
      Pattern.compile("## \\[(\\d[^]]*)] - (\\d{4}-\\d\\d-\\d\\d)");

  private static final int WIDTH = 78;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT);

  private final String maintainer;
  private final StringBuilder out = new StringBuilder();

  private Changelog(String maintainer) {
    this.maintainer = maintainer;
  }

  /// Returns the changelog of a version. One that the project's changelog does not know, made to
  /// try an upgrade, gets an entry that says so.
  static String debian(Path markdown, String version, String maintainer, Instant time)
      throws IOException {
    Changelog debian = new Changelog(maintainer);
    String all = Files.readString(markdown);
    if (!all.contains("## [" + version + "]")) {
      debian.begin(version);
      debian.item("Built for a trial.");
      debian.end(time.atZone(ZoneOffset.UTC).plusDays(1));
    }
    ZonedDateTime released = null;
    // Debian wants later releases of one day to have a later time.
    long older = all.lines().filter(line -> RELEASE.matcher(line).matches()).count();
    for (String line : all.lines().toList()) {
      Matcher release = RELEASE.matcher(line);
      if (release.matches()) {
        if (released != null) {
          debian.end(released);
        }
        debian.begin(release.group(1));
        released =
            LocalDate.parse(release.group(2)).atStartOfDay(ZoneOffset.UTC).plusSeconds(--older);
      } else if (released != null && line.startsWith("- ")) {
        debian.item(line.substring(2));
      }
    }
    if (released != null) {
      debian.end(released);
    }
    return debian.out.toString();
  }

  private void begin(String version) {
    out.append("briefing-viewer (").append(version).append(") stable; urgency=medium\n\n");
  }

  private void item(String words) {
    StringBuilder line = new StringBuilder("  *");
    for (String word : words.split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    out.append(line).append('\n');
  }

  private void end(ZonedDateTime released) {
    out.append("\n -- ").append(maintainer).append("  ").append(DATE.format(released));
    out.append("\n\n");
  }
}
