// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What runs on other people's machines, as far as it can be held against the project here.
class WorkflowsTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home", "."));
  private static final Pattern SCRIPT =
      Pattern.compile("(?:\\.ci/run|packaging[/\\\\][\\w./\\\\-]+\\.(?:sh|ps1))");
  private static final Pattern PLACE = Pattern.compile("@[A-Z_]+@");

  private static Map<?, ?> yaml(Path file) throws IOException {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().setLabel(file.toString()).build())
            .loadFromString(Files.readString(file));
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
      List<Path> found = files.filter(file -> file.toString().matches(".*\\.ya?ml")).toList();
      assertFalse(found.isEmpty(), folder);
      return found;
    }
  }

  private static List<Map<?, ?>> steps(Object job) {
    List<Map<?, ?>> steps = new ArrayList<>();
    if (((Map<?, ?>) job).get("steps") instanceof List<?> listed) {
      listed.forEach(step -> steps.add((Map<?, ?>) step));
    }
    return steps;
  }

  @Test
  void everyStepRunsWhatIsThere() throws IOException {
    int scripts = 0;
    for (Path file : files(".github/workflows")) {
      for (Map.Entry<?, ?> job : ((Map<?, ?>) yaml(file).get("jobs")).entrySet()) {
        for (Map<?, ?> step : steps(job.getValue())) {
          Object uses = step.get("uses");
          Object run = step.get("run");
          assertTrue((uses == null) != (run == null), () -> file + ", " + job.getKey());
          if (uses != null) {
            assertTrue(uses.toString().matches("actions/[a-z-]+@v\\d+"), uses::toString);
          }
          Matcher script = SCRIPT.matcher(String.valueOf(run));
          while (script.find()) {
            scripts++;
            Path there = HOME.resolve(script.group().replace('\\', '/'));
            assertTrue(Files.exists(there), there::toString);
          }
        }
      }
    }
    assertTrue(scripts >= 6, "scripts that are run: " + scripts);
  }

  @Test
  void nothingIsPackagedBeforeTheGateNorReleasedBeforeThePackages() throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) yaml(HOME.resolve(".github/workflows/build.yml")).get("jobs");
    for (String system : List.of("linux", "windows", "macos")) {
      assertEquals("gate", ((Map<?, ?>) jobs.get(system)).get("needs"), system);
      assertTrue(
          steps(jobs.get(system)).stream()
              .anyMatch(step -> String.valueOf(step.get("run")).contains("try")),
          system + " is tried");
    }
    Map<?, ?> release = (Map<?, ?>) yaml(HOME.resolve(".github/workflows/release.yml")).get("jobs");
    assertEquals("build", ((Map<?, ?>) release.get("draft")).get("needs"));
    assertEquals("version", ((Map<?, ?>) release.get("build")).get("needs"));
  }

  @Test
  void everyPlaceInAManifestIsFilledIn() throws IOException {
    String filling = Files.readString(HOME.resolve("packaging/manifests.sh"));
    Set<Object> names = new TreeSet<>();
    List<Path> manifests = new ArrayList<>(files("packaging/windows/winget"));
    manifests.forEach(
        file -> {
          try {
            Map<?, ?> manifest = yaml(file);
            names.add(manifest.get("PackageIdentifier"));
            assertEquals("@VERSION@", manifest.get("PackageVersion"), file::toString);
            String name = manifest.get("PackageIdentifier") + ".";
            assertTrue(file.getFileName().toString().startsWith(name), file::toString);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    assertEquals(1, names.size(), names::toString);
    manifests.addAll(files("packaging/linux/flatpak"));
    int places = 0;
    for (Path file : manifests) {
      Matcher place = PLACE.matcher(Files.readString(file));
      while (place.find()) {
        places++;
        assertTrue(filling.contains(place.group()), () -> file + " has " + place.group());
      }
    }
    assertTrue(places > 8, "places to fill in: " + places);
  }

  @Test
  void theFlatpakIsTheProgramOfThePackages() throws IOException {
    Path file = HOME.resolve("packaging/linux/flatpak/org.briefingviewer.viewer.yml");
    String product = Files.readString(HOME.resolve("packaging/common/product.properties"));
    assertTrue(product.contains("id=" + yaml(file).get("id") + "\n"));
    assertFalse(Files.readString(file).contains("share=network"), "it needs none");
  }
}
