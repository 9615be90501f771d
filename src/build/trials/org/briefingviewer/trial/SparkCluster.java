// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Spark's own cluster on this machine: a master and two workers, each a process and of one core,
/// that hear the loopback address alone.
final class SparkCluster implements AutoCloseable {
  private static final int WORKERS = 2;
  private static final int SECONDS = 60;
  private static final String HOST = "127.0.0.1";
  private static final String JAVA = System.getProperty("java.home");

  /// A task's number, and how often it was tried before.
  private static final Pattern AGAIN = Pattern.compile("Starting task \\d+\\.[1-9]");

  private final Path home;
  private final Path work;
  private final String address;
  private final List<Process> processes = new ArrayList<>();
  private final List<Memory> memories = new ArrayList<>();

  /// @param home a folder with Spark's `jars`
  /// @param work a folder for what it writes
  SparkCluster(Path home, Path work) throws IOException, InterruptedException {
    this.home = home;
    this.work = work;
    int port = freePort();
    address = "spark://" + HOST + ":" + port;
    String name = "org.apache.spark.deploy.";
    begin(
        "master",
        List.of(name + "master.Master", "--host", HOST, "--port", Integer.toString(port)));
    told("master", "New state: ALIVE");
    for (int i = 1; i <= WORKERS; i++) {
      String worker = "worker-" + i;
      List<String> call = new ArrayList<>(List.of(name + "worker.Worker", "--host", HOST));
      Collections.addAll(call, "--cores", "1", "--memory", "1g");
      Collections.addAll(call, "--work-dir", work.resolve(worker).toString(), address);
      begin(worker, call);
      told(worker, "Successfully registered with master");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  private void begin(String name, List<String> call) throws IOException {
    List<String> command = new ArrayList<>(call);
    Collections.addAll(command, "--webui-port", "0");
    Process process = java(name, command);
    processes.add(process);
    memories.add(Memory.of(process.toHandle()));
  }

  private Process java(String name, List<String> call) throws IOException {
    List<String> command = new ArrayList<>();
    Collections.addAll(command, Path.of(JAVA, "bin", "java").toString(), "-Xmx512m");
    Collections.addAll(command, "-cp", home.resolve("jars").resolve("*").toString());
    command.addAll(call);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve(name + ".log").toFile());
    builder.environment().put("JAVA_HOME", JAVA);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // else it looks for its own build
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().put("SPARK_LOCAL_DIRS", work.resolve("local").toString());
    return builder.start();
  }

  private void told(String name, String words) throws IOException, InterruptedException {
    for (int i = 0; i < 10 * SECONDS; i++) {
      if (log(name).contains(words)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(name + " did not say '" + words + "': " + log(name));
  }

  private String log(String name) throws IOException {
    return Files.readString(work.resolve(name + ".log"));
  }

  /// Begins a job, which waits until both workers have an executor.
  ///
  /// @param job its source and its arguments
  Process submit(List<String> job) throws IOException {
    List<String> call = new ArrayList<>();
    call.add("-Dspark.master=" + address);
    call.add("-Dspark.app.name=archive");
    call.add("-Dspark.driver.host=" + HOST);
    call.add("-Dspark.ui.enabled=false");
    call.add("-Dspark.executor.memory=512m");
    call.add("-Dspark.cores.max=" + WORKERS);
    call.add("-Dspark.scheduler.minRegisteredResourcesRatio=1.0");
    call.addAll(job);
    Process driver = java("driver", call);
    memories.add(Memory.of(driver.toHandle()));
    return driver;
  }

  /// Kills a worker and its executor. What the executor began has lost whoever writes to it.
  ///
  /// @throws IllegalStateException when that goes on all the same
  void killWorker() throws InterruptedException {
    ProcessHandle worker = processes.getLast().toHandle();
    List<ProcessHandle> executors = worker.children().toList();
    List<ProcessHandle> filters = List.of();
    for (int i = 0; i < 10 * SECONDS && filters.isEmpty(); i++) {
      Thread.sleep(100);
      filters = executors.stream().flatMap(ProcessHandle::descendants).toList();
    }
    if (filters.isEmpty()) {
      throw new IllegalStateException("the worker to be killed had nothing to do");
    }
    Stream.concat(Stream.of(worker), executors.stream()).forEach(ProcessHandle::destroyForcibly);
    for (int i = 0; i < SECONDS && goOn(filters); i++) {
      Thread.sleep(1000);
    }
    if (goOn(filters)) {
      throw new IllegalStateException("a filter outlived its executor by " + SECONDS + " s");
    }
  }

  private static boolean goOn(List<ProcessHandle> processes) {
    return processes.stream().anyMatch(ProcessHandle::isAlive);
  }

  /// Returns how many tasks the driver began again.
  long begunAgain() throws IOException {
    return log("driver").lines().filter(line -> AGAIN.matcher(line).find()).count();
  }

  /// Returns the processor time of all of it, the filters among it.
  Duration processor() {
    return memories.stream().map(Memory::processor).reduce(Duration.ZERO, Duration::plus);
  }

  /// Returns the most memory that a worker had with its executor and filter, in MB.
  long mostOfWorker() {
    return memories.subList(1, 1 + WORKERS).stream().mapToLong(Memory::most).max().orElse(0);
  }

  @Override
  public void close() {
    for (Process process : processes.reversed()) {
      List<ProcessHandle> begun = process.descendants().toList();
      process.destroy();
      process.onExit().join();
      begun.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
