// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;

/// Packs the Debian package: the program's folder in `/opt`, its name in `/usr/bin`, what the
/// desktop reads in `/usr/share`. It has no maintainer scripts: `shared-mime-info`,
/// `desktop-file-utils` and the icon cache notice by their own triggers what came and went.
class Deb {
  private static final String DOC = "usr/share/doc/briefing-viewer";

  private final Path root;
  private final Instant time;

  Deb(Path root, Instant time) {
    this.root = root;
    this.time = time;
  }

  /// @param home the program's folder as it goes into the package
  /// @param share what goes to `/usr/share`
  void layOut(Path home, Path share) throws IOException, InterruptedException {
    Tree.delete(root);
    Tree.copy(home, root.resolve("opt/briefing-viewer"));
    Tree.copy(share, root.resolve("usr/share"));
    press(root.resolve("usr/share/man/man1/briefing-viewer.1"));
    Path bin = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(
        bin.resolve("briefing-viewer"), Path.of("/opt/briefing-viewer/bin/briefing-viewer"));
  }

  void pack(Path packaging, Map<String, String> fields, Path to)
      throws IOException, InterruptedException {
    Properties product = new Properties();
    try (var in = Files.newBufferedReader(packaging.resolve("common/product.properties"))) {
      product.load(in);
    }
    String maintainer = product.getProperty("maintainer");
    Path changelog = root.resolve(DOC).resolve("changelog");
    Files.writeString(
        changelog,
        Changelog.debian(
            packaging.resolveSibling("CHANGELOG.md"), fields.get("VERSION"), maintainer, time));
    press(changelog);
    Path overrides = root.resolve("usr/share/lintian/overrides/briefing-viewer");
    Files.createDirectories(overrides.getParent());
    Files.copy(packaging.resolve("linux/lintian-overrides"), overrides);
    StringBuilder sums = new StringBuilder();
    long size = 0;
    for (Path file : Tree.files(root)) {
      if (Files.isSymbolicLink(file)) {
        continue;
      }
      sums.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
      size += (Files.size(file) + 1023) / 1024;
    }
    String control =
        Files.readString(packaging.resolve("linux/control"))
            .replace("@MAINTAINER@", maintainer)
            .replace("@SIZE@", String.valueOf(size));
    for (var field : fields.entrySet()) {
      control = control.replace("@" + field.getKey() + "@", field.getValue());
    }
    Path debian = Files.createDirectories(root.resolve("DEBIAN"));
    Files.writeString(debian.resolve("control"), control);
    Files.writeString(debian.resolve("md5sums"), sums);
    Tree.even(root, time);
    Run.Result packed =
        Run.with(
            Map.of("SOURCE_DATE_EPOCH", String.valueOf(time.getEpochSecond())),
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "--build",
            root.toString(),
            to.toString());
    if (packed.status() != 0) {
      throw new IllegalStateException("dpkg-deb: " + packed.output());
    }
  }

  /// Debian keeps manuals and changelogs packed, without a time in them.
  private static void press(Path file) throws IOException, InterruptedException {
    Run.check("gzip", "--no-name", "--best", "--force", file.toString());
  }

  /// Debian lists the files of a package with this sum.
  private static String md5(Path file) throws IOException {
    try {
      MessageDigest md5 = MessageDigest.getInstance("MD5");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), md5)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return "%032x".formatted(new BigInteger(1, md5.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
