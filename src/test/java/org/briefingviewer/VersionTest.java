// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));

  private static final String POM = "<version>([^<]+)</version>";
  private static final String RELEASE = "## \\[([0-9][^]]*)]";
  private static final String SNAPSHOT = "-SNAPSHOT";

  /// Between two releases the version is the next one's, `1.1.0-SNAPSHOT`; the newest release stays
  /// what papers and packages list.
  @Test
  void aVersionIsTheNewestReleaseOrComesAfterIt() throws IOException {
    String pom = first(POM, "pom.xml");
    String newest = first(RELEASE, "CHANGELOG.md");
    if (pom.endsWith(SNAPSHOT)) {
      int[] next = numbers(pom.replace(SNAPSHOT, ""));
      assertTrue(Arrays.compare(next, numbers(newest)) > 0, pom + " after " + newest);
      String changes = Files.readString(HOME.resolve("CHANGELOG.md"));
      assertTrue(changes.contains("## [Unreleased]"), "no place for what comes after " + newest);
    } else {
      assertEquals(newest, pom);
    }
  }

  @Test
  void programSaysTheVersionOfThePom() throws IOException {
    String pom = first(POM, "pom.xml");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    new CommandLineProgram(
            new VerbStreams(InputStream.nullInputStream(), printer, printer),
            picture -> {},
            (export, progress) -> {})
        .run(new String[] {"--version"});
    List<String> said = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(
        said.getFirst()
            .matches(
                "briefing-viewer "
                    + Pattern.quote(pom)
                    + " \\(commit (unknown|[0-9a-f]{12}( with changes)?, \\d{4}-\\d\\d-\\d\\d)\\)"),
        said.getFirst());
    assertTrue(said.getLast().startsWith("Documents are read by a process"), said.getLast());
  }

  @Test
  void appStreamListsTheReleasesOfTheChangelog() throws IOException {
    List<String> releases =
        all(
            "<release version=\"([^\"]+)\" date=\"([^\"]+)\"",
            "packaging/linux/share/metainfo/org.briefingviewer.viewer.metainfo.xml");
    assertEquals(all("## \\[([0-9][^]]*)] - (\\S+)", "CHANGELOG.md"), releases);
    String pom = first(POM, "pom.xml");
    if (!pom.endsWith(SNAPSHOT)) {
      assertEquals(pom, releases.getFirst().split(" ")[0]);
    }
  }

  @Test
  void manualPageIsOfTheNewestRelease() throws IOException {
    String newest = all("## \\[([0-9][^]]*)] - (\\S+)", "CHANGELOG.md").getFirst();
    String manual = "packaging/linux/share/man/man1/briefing-viewer.1";
    assertEquals(
        newest,
        first("\\.TH .* \"Briefing Viewer ([^\"]+)\"", manual)
            + " "
            + first("\\.TH BRIEFING-VIEWER 1 (\\S+)", manual));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static List<String> all(String pattern, String file) throws IOException {
    List<String> found =
        Pattern.compile(pattern)
            .matcher(Files.readString(HOME.resolve(file)))
            .results()
            .map(m -> m.group(1) + " " + m.group(2))
            .toList();
    assertFalse(found.isEmpty(), file + " lists no release");
    return found;
  }

  private static String first(String pattern, String file) throws IOException {
    Matcher m = Pattern.compile(pattern).matcher(Files.readString(HOME.resolve(file)));
    if (!m.find()) {
      throw new AssertionError(file + " gives no version");
    }
    return m.group(1);
  }
}
