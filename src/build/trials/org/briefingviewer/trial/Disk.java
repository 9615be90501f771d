// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a disk may hold of a folder when the power goes: all that was forced, and of the rest what
/// chance wants. What is written into a file becomes durable when the file is forced; that a name
/// is made, moved or taken away, when the folder that it stands in is forced.
final class Disk {
  /// What has happened to bytes or names.
  private sealed interface Change {}

  private record Write(int file, long at, byte[] data) implements Change {}

  private record Cut(int file, long length) implements Change {}

  private record Name(String path, int file) implements Change {}

  private record Gone(String path, int file) implements Change {}

  private record Move(String from, String to, int file) implements Change {}

  private record Folder(String path, boolean made) implements Change {}

  /// How much of what was not forced is there after all.
  enum Unforced {
    /// Nothing of it.
    NONE,
    /// Every name and no byte.
    NAMES,
    /// Of the names, and of each file's bytes, all up to some moment.
    SOME
  }

  private final String folder;
  private final Map<String, Integer> initial = new TreeMap<>();
  private final List<byte[]> contents = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Boolean> forced = new ArrayList<>();

  /// As the running program sees it.
  private final Map<String, Integer> names = new HashMap<>();

  private final Map<Integer, Integer> open = new HashMap<>();
  private final Map<Integer, Long> positions = new HashMap<>();
  private final List<Long> lengths = new ArrayList<>();

  /// How many changes there were when so many calls had ended.
  private final List<Integer> before = new ArrayList<>();

  private Disk(Path folder) {
    this.folder = folder.toString();
  }

  /// Begins with a folder all of which is on the disk.
  static Disk of(Path folder) throws IOException {
    Disk disk = new Disk(folder);
    try (var all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        int file = disk.file(Files.readAllBytes(path));
        disk.initial.put(path.toString(), file);
        disk.names.put(path.toString(), file);
      }
    }
    return disk;
  }

  private int file(byte[] bytes) {
    contents.add(bytes);
    lengths.add((long) bytes.length);
    return contents.size() - 1;
  }

  /// Takes the next call.
  ///
  /// @return whether it changes or forces something in the folder
  boolean take(Trace.Call call) {
    before.add(changes.size());
    int had = changes.size();
    return switch (call.name()) {
      case "openat" -> {
        opened(call);
        yield changes.size() > had;
      }
      case "write" -> written(call);
      case "pwrite64" -> writtenAt(call);
      case "lseek" -> {
        positions.put(call.descriptor(0), call.result());
        yield false;
      }
      case "ftruncate" -> cut(call);
      case "fsync", "fdatasync" -> force(call);
      case "rename" -> moved(call.text(0), call.text(1));
      case "unlink", "rmdir" -> gone(call.text(0), call.name().equals("rmdir"));
      case "unlinkat" -> gone(call.text(1), call.arguments().get(2).contains("AT_REMOVEDIR"));
      case "mkdir" -> inside(call.text(0)) && add(new Folder(call.text(0), true));
      default -> {
        if (IntStream.range(0, call.arguments().size()).anyMatch(i -> inside(call.text(i)))) {
          throw new IllegalStateException("what does " + call.name() + " change?");
        }
        yield false;
      }
    };
  }

  private boolean inside(String path) {
    return path.startsWith(folder + "/");
  }

  private boolean add(Change change) {
    changes.add(change);
    forced.add(false);
    return true;
  }

  private void opened(Trace.Call call) {
    int descriptor = (int) call.result();
    String path = call.text(1);
    String flags = call.arguments().get(2);
    open.remove(descriptor);
    positions.put(descriptor, 0L);
    if (!inside(path) || flags.contains("O_DIRECTORY")) {
      return;
    }
    Integer file = names.get(path);
    if (file == null) {
      if (!flags.contains("O_CREAT")) {
        return;
      }
      file = file(new byte[0]);
      names.put(path, file);
      add(new Name(path, file));
    }
    open.put(descriptor, file);
    if (flags.contains("O_TRUNC") && lengths.get(file) > 0) {
      lengths.set(file, 0L);
      add(new Cut(file, 0));
    }
    if (flags.contains("O_APPEND")) {
      positions.put(descriptor, lengths.get(file));
    }
  }

  private boolean written(Trace.Call call) {
    long at = positions.getOrDefault(call.descriptor(0), 0L);
    positions.put(call.descriptor(0), at + call.result());
    return write(call, at);
  }

  private boolean writtenAt(Trace.Call call) {
    return write(call, call.number(3));
  }

  private boolean write(Trace.Call call, long at) {
    Integer file = inside(call.path(0)) ? open.get(call.descriptor(0)) : null;
    if (file == null) {
      return false;
    }
    byte[] data = Arrays.copyOf(call.data(1), (int) call.result());
    lengths.set(file, Math.max(lengths.get(file), at + data.length));
    return add(new Write(file, at, data));
  }

  private boolean cut(Trace.Call call) {
    Integer file = inside(call.path(0)) ? open.get(call.descriptor(0)) : null;
    if (file == null) {
      return false;
    }
    lengths.set(file, call.number(1));
    return add(new Cut(file, call.number(1)));
  }

  private boolean moved(String from, String to) {
    Integer file = names.remove(from);
    if (file == null) {
      return false;
    }
    names.put(to, file);
    return add(new Move(from, to, file));
  }

  private boolean gone(String path, boolean isFolder) {
    if (isFolder) {
      return inside(path) && add(new Folder(path, false));
    }
    Integer file = names.remove(path);
    return file != null && add(new Gone(path, file));
  }

  /// What ended before the forcing began is on the disk when that has ended.
  private boolean force(Trace.Call call) {
    String path = call.path(0);
    if (!inside(path) && !path.equals(folder)) {
      return false;
    }
    Integer file = open.get(call.descriptor(0));
    int until = call.begun() < before.size() ? before.get(call.begun()) : changes.size();
    for (int i = 0; i < until; i++) {
      boolean now =
          switch (changes.get(i)) {
            case Write write -> file != null && write.file == file;
            case Cut cut -> file != null && cut.file == file;
            case Name name -> file == null && in(path, name.path);
            case Gone gone -> file == null && in(path, gone.path);
            case Move move -> file == null && in(path, move.to);
            case Folder made -> file == null && in(path, made.path);
          };
      if (now) {
        forced.set(i, true);
      }
    }
    return true;
  }

  private static boolean in(String folder, String path) {
    return path.lastIndexOf('/') == folder.length() && path.startsWith(folder);
  }

  /// Writes down what the disk holds should the power go now.
  ///
  /// @param into a folder that is empty or not there
  void write(Path into, Unforced unforced, Random random) throws IOException {
    int all = changes.size();
    int named = unforced == Unforced.SOME ? random.nextInt(all + 1) : all;
    Map<Integer, Integer> bytes = new HashMap<>();
    Map<String, Integer> standing = new LinkedHashMap<>(initial);
    Map<Integer, byte[]> held = new HashMap<>();
    for (int i = 0; i < all; i++) {
      boolean kept = forced.get(i);
      switch (changes.get(i)) {
        case Write write -> {
          int until = bytes.computeIfAbsent(write.file, f -> random.nextInt(all + 1));
          if (kept || (unforced == Unforced.SOME && i < until)) {
            held.put(write.file, with(held(held, write.file), write));
          }
        }
        case Cut cut -> {
          int until = bytes.computeIfAbsent(cut.file, f -> random.nextInt(all + 1));
          if (kept || (unforced == Unforced.SOME && i < until)) {
            held.put(cut.file, Arrays.copyOf(held(held, cut.file), (int) cut.length));
          }
        }
        case Name _, Gone _, Move _, Folder _ -> {
          if (kept || (unforced != Unforced.NONE && i < named)) {
            rename(standing, changes.get(i));
          }
        }
      }
    }
    Files.createDirectories(into);
    for (Map.Entry<String, Integer> name : standing.entrySet()) {
      Path path = into.resolve(name.getKey().substring(folder.length() + 1));
      Files.createDirectories(path.getParent());
      Files.write(path, held(held, name.getValue()));
    }
  }

  private byte[] held(Map<Integer, byte[]> held, int file) {
    return held.getOrDefault(file, contents.get(file));
  }

  private static byte[] with(byte[] old, Write write) {
    int end = (int) write.at + write.data.length;
    byte[] bytes = Arrays.copyOf(old, Math.max(old.length, end));
    System.arraycopy(write.data, 0, bytes, (int) write.at, write.data.length);
    return bytes;
  }

  private static void rename(Map<String, Integer> standing, Change change) {
    switch (change) {
      case Name name -> standing.put(name.path, name.file);
      case Gone gone -> standing.remove(gone.path, gone.file);
      case Move move -> {
        standing.remove(move.from, move.file);
        standing.put(move.to, move.file);
      }
      case Folder _, Write _, Cut _ -> {
        // a folder is there with what stands in it
      }
    }
  }
}
