// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipOutputStream;

/// Copies of a library the classes that the program reaches. Each start has Java look for a library
/// that writes logs, so it reads the list of entries of every jar: that of Bouncy Castle, of which
/// the program needs one function, is longer than half of all others together.
///
/// Right only for a library that names each of its classes in code, and asks for none by a string.
class ReachedClasses {
  private ReachedClasses() {}

  static boolean isFor(Path jar) {
    return jar.getFileName().toString().startsWith("bcprov-");
  }

  /// Copies what the classes of `program` name, and what that names in turn, and the licences. What
  /// the jar has for a newer Java takes the place of the older.
  static void copy(Path program, Path jar, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (JarFile library = open(jar);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (String name : reached(program, library)) {
        JarEntries.copy(library, library.getJarEntry(name + ".class"), out);
      }
      for (JarEntry entry : library.stream().toList()) {
        if (entry.getName().matches("(META-INF/)?(LICENSE|NOTICE)[^/]*")) {
          JarEntries.copy(library, entry, out);
        }
      }
    }
  }

  private static JarFile open(Path jar) throws IOException {
    return new JarFile(jar.toFile(), false, JarFile.OPEN_READ, JarFile.runtimeVersion());
  }

  private static Set<String> reached(Path program, JarFile library) throws IOException {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    try (JarFile own = open(program)) {
      for (JarEntry entry : own.stream().toList()) {
        if (entry.getName().endsWith(".class")) {
          open.addAll(named(own, entry));
        }
      }
    }
    while (!open.isEmpty()) {
      String name = open.pop();
      JarEntry entry = library.getJarEntry(name + ".class");
      if (entry != null && reached.add(name)) {
        open.addAll(named(library, entry));
      }
    }
    return reached;
  }

  /// Returns the classes that a class names, `org/example/Name`.
  private static Set<String> named(JarFile jar, JarEntry entry) throws IOException {
    Set<String> named = new TreeSet<>();
    try (var in = jar.getInputStream(entry)) {
      for (var constant : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
        if (constant instanceof ClassEntry type) {
          named.add(type.asInternalName().replaceFirst("^\\[+L(.*);$", "$1"));
        }
      }
    }
    return named;
  }
}
