// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

/// Whoever takes the extraction into a program of their own may leave ONNX Runtime out, and not
/// every system has it.
class MissingLibraryTest {
  private static final String TEXT =
      "The harbour board said on Monday that perhaps 40 barges sank. It was, he added, 12 last"
          + " year.";

  @Test
  void withoutTheLibraryEstimatesAreFoundAllTheSameAndItIsSaidOnce() throws Exception {
    List<URL> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("onnxruntime")) {
        classPath.add(Path.of(entry).toUri().toURL());
      }
    }
    List<String> said = new ArrayList<>();
    Logger logger = Logger.getLogger("org.briefingviewer.extract.encoder.OwnEncoder");
    Handler handler = new Said(said);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (URLClassLoader alone =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertEquals(
          new Extractor().find(Article.ofText("a", "en", TEXT)).estimates().size(),
          estimates(alone).size());
      Class<?> own = alone.loadClass("org.briefingviewer.extract.encoder.OwnEncoder");
      var get = own.getDeclaredMethod("get");
      get.setAccessible(true);
      assertEquals(Optional.empty(), get.invoke(null));
      get.invoke(null);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    assertEquals(1, said.size(), said.toString());
    assertTrue(
        said.getFirst().matches(".*goes on without it: java\\.lang\\.\\w+: [^{]*(?<!stack trace)"),
        said.toString());
  }

  private static List<?> estimates(ClassLoader alone) throws Exception {
    Class<?> article = alone.loadClass("org.briefingviewer.model.Article");
    Object text =
        article
            .getMethod("ofText", String.class, String.class, String.class)
            .invoke(null, "a", "en", TEXT);
    Class<?> extractor = alone.loadClass("org.briefingviewer.extract.Extractor");
    Object findings =
        extractor.getMethod("find", article).invoke(extractor.getConstructor().newInstance(), text);
    List<?> estimates = (List<?>) findings.getClass().getMethod("estimates").invoke(findings);
    assertFalse(estimates.isEmpty());
    return estimates;
  }

  private static final class Said extends Handler {
    private final List<String> said;

    Said(List<String> said) {
      this.said = said;
    }

    @Override
    public void publish(LogRecord line) {
      said.add(line.getMessage() + (line.getThrown() == null ? "" : " and a stack trace"));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
