// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Times the packaged program beside what people would pick instead, by the harness that measures
/// any X11 program from outside: documents, briefings, floors, the rounds, the table and what the
/// goals say. Run by `mvn -Dfast -DskipTests -Dbench=peers verify`; asserts nothing, for times
/// depend on the machine.
///
/// Arguments `name=value`: `harness` (its folder), `work` (where everything made goes), `program`,
/// `rounds`, `peers` and `docs` (names with commas; `all` peers), `many` (articles of the largest
/// briefing, 0 for none), `step` (`all`, `prepare`, `measure` or `report`).
class Peers {
  public static void main(String[] args) throws Exception {
    try {
      run(named(args));
    } catch (Unmet e) {
      System.err.println("peers: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Map<String, String> given) throws Exception {
    Path work = Files.createDirectories(Path.of(given.get("work"))).toAbsolutePath().normalize();
    Path rounds = work.resolve("rounds.jsonl");
    String step = given.get("step");
    if (!List.of("all", "prepare", "measure", "report").contains(step)) {
      throw new Unmet("no step " + step + ": give all, prepare, measure or report");
    }
    if (step.equals("report")) {
      report(work, rounds);
      return;
    }
    Harness harness = Harness.in(Path.of(given.get("harness")), work);
    Path program = Path.of(given.get("program")).toAbsolutePath().normalize();
    if (!Files.isExecutable(program)) {
      throw new Unmet(program + " is no program: build it first, or name one with -Dprogram=");
    }
    Line line = Line.of(harness, given.get("peers"), program);
    Needs.check(line);
    if (!step.equals("measure")) {
      Documents documents = Documents.made(harness);
      documents.writeMarked();
      documents.writeBriefings(program);
      if (!given.get("many").equals("0")) {
        documents.writeMany(program, number("many", given));
      }
      Floors.build(harness, line);
    }
    if (!step.equals("prepare")) {
      int count = number("rounds", given);
      new Documents(harness).needed(given.get("docs"));
      Files.deleteIfExists(rounds);
      line.measure(rounds, count, given.get("docs"));
      report(work, rounds);
    }
  }

  private static int number(String name, Map<String, String> given) {
    String value = given.get(name);
    if (!value.matches("[1-9]\\d{0,5}")) {
      throw new Unmet(name + "=" + value + " is no number of 1 or more");
    }
    return Integer.parseInt(value);
  }

  private static void report(Path work, Path rounds) throws IOException {
    if (!Files.exists(rounds)) {
      throw new Unmet("nothing was measured yet: there is no " + rounds);
    }
    String table = new Run(work).read(work.resolve("bin/ttt.py"), "report", rounds);
    String text = table + "\n" + Goals.table(Rounds.read(rounds));
    Files.writeString(work.resolve("table.md"), text);
    System.out.println(text);
    System.out.println("Written to " + work.resolve("table.md") + "; each run is in " + rounds);
  }

  private static Map<String, String> named(String[] args) {
    Map<String, String> named = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      named.put(arg.substring(0, equals), arg.substring(equals + 1));
    }
    return named;
  }

  /// Something that has to be there before anything can be measured, said in a sentence.
  static class Unmet extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unmet(String sentence) {
      super(sentence);
    }
  }

  /// Commands run in the work folder, with their output passed on.
  record Run(Path folder) {

    /// Runs a command and fails when it does.
    void command(Object... words) {
      finish(start(new ProcessBuilder(strings(words)).inheritIO()), words);
    }

    /// Runs a command whose output goes to a file.
    void into(Path log, Object... words) {
      finish(
          start(
              new ProcessBuilder(strings(words))
                  .redirectErrorStream(true)
                  .redirectOutput(log.toFile())),
          words);
    }

    /// Runs a command and returns what it prints.
    String read(Object... words) throws IOException {
      Process process =
          start(new ProcessBuilder(strings(words)).redirectError(ProcessBuilder.Redirect.INHERIT));
      String text = new String(process.getInputStream().readAllBytes());
      finish(process, words);
      return text;
    }

    /// Whether a command succeeds; what it says is of no interest.
    boolean succeeds(Object... words) {
      try {
        return new ProcessBuilder(strings(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private Process start(ProcessBuilder builder) {
      try {
        return builder.directory(folder.toFile()).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void finish(Process process, Object... words) {
      try {
        int status = process.waitFor();
        if (status != 0) {
          throw new Unmet("exit status " + status + " of " + String.join(" ", strings(words)));
        }
      } catch (InterruptedException e) {
        process.destroy();
        throw new IllegalStateException(e);
      }
    }

    private static List<String> strings(Object... words) {
      return java.util.Arrays.stream(words).map(Object::toString).toList();
    }
  }
}
