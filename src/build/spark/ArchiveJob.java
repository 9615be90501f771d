// SPDX-License-Identifier: Apache-2.0
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/// The whole of a Spark job over an archive: every part of the lines goes through the program. The
/// parts of the output, in the order of their names, are what one run over all lines writes.
///
/// Arguments: the lines, into how many parts at least, a folder that does not exist yet, and the
/// command to pipe through.
class ArchiveJob {
  public static void main(String[] args) {
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf())) {
      spark
          .textFile(args[0], Integer.parseInt(args[1]))
          .pipe(List.of(args).subList(3, args.length))
          .saveAsTextFile(args[2]);
    }
  }
}
