// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/// Makes the packages for Linux out of the runnable folder `target/briefing-viewer`: a `.deb` and a
/// `.tar.xz` with the same tree.
///
/// Arguments: the build folder, the folder of packaging, the version, the time that every file
/// gets.
class Package {
  private final Path target;
  private final Path packaging;
  private final String version;
  private final Instant time;
  private final Path work;

  private Package(String[] args) {
    target = Path.of(args[0]);
    packaging = Path.of(args[1]);
    // Debian takes what stands behind a tilde for older: a snapshot of 1.1.0 comes before 1.1.0.
    version = args[2].replace("-SNAPSHOT", "~snapshot");
    time = Instant.parse(args[3]);
    work = target.resolve("linux");
  }

  public static void main(String[] args) throws Exception {
    try {
      new Package(args).make();
    } catch (IllegalStateException e) {
      System.err.println("No package was made. " + e.getMessage());
      System.exit(1);
    }
  }

  private void make() throws IOException, InterruptedException {
    Tree.delete(work);
    boolean intel = System.getProperty("os.arch").equals("amd64");
    String name = "briefing-viewer-%s-linux-%s".formatted(version, intel ? "x64" : "arm64");
    Path home = work.resolve(name);
    layOut(home);
    String sizes = Sizes.table(home, packaging.resolve("linux/sizes.txt"));

    Path share = work.resolve("share");
    Tree.copy(packaging.resolve("linux/share"), share);
    Tree.copy(target.resolve("share"), share);
    if (!Files.exists(share.resolve("icons/hicolor/48x48"))
        || !Files.exists(share.resolve("doc/briefing-viewer/briefing-viewer.cdx.json"))) {
      throw new IllegalStateException(
          "Icons or the list of components are missing. Build with -Plinux,share and without -o.");
    }

    Components.complete(share.resolve("doc/briefing-viewer/briefing-viewer.cdx.json"), home);

    String arch = intel ? "amd64" : "arm64";
    Path deb = target.resolve("briefing-viewer_%s_%s.deb".formatted(version, arch));
    Deb debian = new Deb(work.resolve("deb"), time);
    debian.layOut(home, share);
    String depends = Depends.of(home, packaging.resolve("linux/libraries.txt"));
    debian.pack(packaging, Map.of("VERSION", version, "ARCH", arch, "DEPENDS", depends), deb);

    Tree.copy(share, home.resolve("share"));
    Path tar = target.resolve(name + ".tar.xz");
    tar(home, tar);

    check(deb, tar, name);
    Files.writeString(target.resolve("package-sizes.md"), sizes);
    System.out.print(sizes);
    for (Path made : new Path[] {deb, tar}) {
      System.out.printf("%s %.1f MB%n", made, Files.size(made) / 1e6);
    }
  }

  /// The tree of both packages. The copies keep their times, and so the start-up cache its use.
  private void layOut(Path home) throws IOException {
    Path program = target.resolve("briefing-viewer");
    if (!Files.exists(StartCache.of(program))) {
      throw new IllegalStateException(
          "The start-up cache was not written. See " + target.resolve("training.log"));
    }
    if (!RuntimeImage.canStrip()) {
      throw new IllegalStateException("There is no `strip` here. Install the package binutils.");
    }
    Tree.copy(program, home);
  }

  private void tar(Path home, Path to) throws IOException, InterruptedException {
    Tree.even(home, time);
    Path plain = work.resolve("plain.tar");
    Run.check(
        "tar",
        "--create",
        "--format=ustar",
        "--sort=name",
        "--owner=root:0",
        "--group=root:0",
        "--mtime=@" + time.getEpochSecond(), // of links, too
        "--file=" + plain,
        "--directory=" + home.getParent(),
        home.getFileName().toString());
    // Of one thread, so that two builds give the same bytes.
    Run.check("xz", "-6", "--threads=1", "--force", plain.toString());
    Files.move(work.resolve("plain.tar.xz"), to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /// Both packages are unpacked as their users would, and started.
  private void check(Path deb, Path tar, String name) throws IOException, InterruptedException {
    Path fromDeb = Files.createDirectories(work.resolve("from-deb"));
    Run.check("dpkg-deb", "--extract", deb.toString(), fromDeb.toString());
    StartCheck.check(fromDeb.resolve("opt/briefing-viewer"), deb.toString());
    Path fromTar = Files.createDirectories(work.resolve("from-tar"));
    Run.check("tar", "--extract", "--file=" + tar, "--directory=" + fromTar);
    StartCheck.check(fromTar.resolve(name), tar.toString());
    Tree.delete(fromDeb);
    Tree.delete(fromTar);
  }
}
