// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.entry.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What runs on other people's machines, as far as it can be held against the project here.
class WorkflowsTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home", "."));
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:\\.ci/run|\\.github/check\\.sh|packaging[/\\\\][\\w./\\\\-]+\\.(?:sh|ps1))");
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

  /// A key that is none is dropped in silence by whoever runs them, and so the step that it names.
  @Test
  void everyKeyOfAWorkflowIsOne() throws IOException {
    Set<String> jobs =
        Set.of(
            "name",
            "needs",
            "runs-on",
            "timeout-minutes",
            "strategy",
            "permissions",
            "env",
            "uses",
            "secrets",
            "steps");
    Set<String> steps =
        Set.of("name", "id", "if", "uses", "with", "run", "shell", "env", "continue-on-error");
    for (Path file : files(".github/workflows")) {
      Map<?, ?> workflow = yaml(file);
      assertTrue(
          Set.of("name", "on", "permissions", "concurrency", "jobs").containsAll(workflow.keySet()),
          () -> file + ": " + workflow.keySet());
      for (Map.Entry<?, ?> job : ((Map<?, ?>) workflow.get("jobs")).entrySet()) {
        assertTrue(jobs.containsAll(((Map<?, ?>) job.getValue()).keySet()), job::toString);
        for (Map<?, ?> step : steps(job.getValue())) {
          assertTrue(steps.containsAll(step.keySet()), step::toString);
        }
      }
    }
  }

  /// What a release holds, by the names of the files that the packagings make.
  @Test
  void aReleaseNamesAllThatIsPackaged() throws IOException {
    String release = Files.readString(HOME.resolve(".github/workflows/release.yml"));
    String windows = Files.readString(HOME.resolve("packaging/windows/package.ps1"));
    for (String kind : List.of("user", "machine")) {
      assertTrue(release.contains("*-windows-x64-" + kind + ".msi"), kind);
      assertTrue(windows.contains("'" + kind + "'"), kind);
    }
    for (String kind : List.of(".deb", ".tar.xz", ".zip", "arm64.dmg", "x86_64.dmg")) {
      assertTrue(release.contains(kind + "'"), kind);
    }
  }

  /// Windows' own tar writes a zip; one that comes first on PATH, as Git's, does not.
  @Test
  void tarIsCalledByItsPathOnWindows() throws IOException {
    for (Path script : List.of(Path.of("package.ps1"), Path.of("try.ps1"))) {
      String text = Files.readString(HOME.resolve("packaging/windows").resolve(script));
      assertFalse(text.matches("(?s).*(Invoke-Tool|&) '?tar'? .*"), script::toString);
    }
  }

  /// The uninstaller takes its folder away as a whole.
  @Test
  void whatIsTheUsersLiesInNoFolderThatWindowsInstallsInto() throws IOException {
    String script = Files.readString(HOME.resolve("packaging/windows/package.ps1"));
    assertTrue(script.contains("'--win-per-user-install', '--install-dir', \"Programs\\"));
    Path data =
        ProgramFolders.settings("Windows 11", "/u", Map.of("LOCALAPPDATA", "/u/AppData/Local"));
    assertFalse(data.startsWith("/u/AppData/Local/Programs"), data::toString);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void manifestsNameTheVersionAndTheSumsOfARelease(@TempDir Path folder) throws Exception {
    Path release = Files.createDirectories(folder.resolve("release"));
    for (String made :
        List.of(
            "-windows-x64-user.msi",
            "-windows-x64-machine.msi",
            "-windows-x64.zip",
            "-linux-x64.tar.xz")) {
      Files.writeString(release.resolve("briefing-viewer-1" + made), made);
    }
    Path out = folder.resolve("manifests");
    Process process =
        new ProcessBuilder(
                "bash",
                HOME.resolve("packaging/manifests.sh").toString(),
                release.toString(),
                "someone/briefing-viewer",
                out.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    Matcher version =
        Pattern.compile("<version>([^<]+)</version>")
            .matcher(Files.readString(HOME.resolve("pom.xml")));
    assertTrue(version.find());
    String base =
        "https://github.com/someone/briefing-viewer/releases/download/v" + version.group(1) + "/";
    Map<?, ?> winget = yaml(out.resolve("winget/BriefingViewer.BriefingViewer.installer.yaml"));
    assertEquals(version.group(1), winget.get("PackageVersion"));
    List<String> scopes = new ArrayList<>();
    for (Object each : (List<?>) winget.get("Installers")) {
      Map<?, ?> installer = (Map<?, ?>) each;
      String url = installer.get("InstallerUrl").toString();
      assertTrue(url.startsWith(base), url);
      assertEquals(
          HexFormat.of()
              .formatHex(
                  Sha256.of(Files.readString(release.resolve(url.substring(base.length()))))),
          installer.get("InstallerSha256"));
      scopes.add(String.valueOf(installer.get("Scope")));
    }
    assertEquals(List.of("user", "machine", "null"), scopes, "the zip is of no scope");
    String flatpak = Files.readString(out.resolve("flatpak/org.briefingviewer.viewer.yml"));
    assertTrue(flatpak.contains(base + "briefing-viewer-1-linux-x64.tar.xz"), flatpak);
    assertTrue(flatpak.contains("x-version: \"" + version.group(1) + "\""), flatpak);
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
