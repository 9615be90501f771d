// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Runs another program.
class Run {
  private Run() {}

  /// @param status 0 when all went well
  /// @param output what it printed
  record Result(int status, String output) {}

  /// Runs it and fails with what it printed unless it ends with 0.
  static void check(String... command) throws IOException, InterruptedException {
    Result result = with(Map.of(), command);
    if (result.status() != 0) {
      throw new IllegalStateException(
          "%s ended with %d:%n%s"
              .formatted(String.join(" ", command), result.status(), result.output()));
    }
  }

  /// Runs it with these changes to the environment.
  static Result with(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
