// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Path;

/// Writes those resources of the program that the build makes: where it comes from, and its style
/// sheets. One program for both, since each start of Java takes time in every build.
///
/// Arguments: the folder of the project, the folder of the classes.
class MadeResources {
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]);
    Path made = Path.of(args[1], "org", "briefingviewer");
    BuildStamp.write(project, made.resolve("cli/build.properties"));
    StyleSheets.main(
        new String[] {
          project.resolve("src/main/resources/org/briefingviewer/ui/css").toString(),
          made.resolve("ui/css").toString(),
          project.resolve("src/build/StyleSheets.java").toString()
        });
  }
}
