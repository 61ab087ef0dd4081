import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sums Surefire's reports, and fails on a skipped test that the list of skips doesn't name.
 *
 * <p>Run by the Java that runs Maven, which may be 17.
 */
class Reports {
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> tests = new TreeSet<>();
  private final List<String[]> skips = new ArrayList<>();
  private int failed;
  private int run;

  public static void main(String[] args) throws Exception {
    Reports reports = new Reports();
    reports.readReasons(Path.of(args[1]));
    reports.readModules(Path.of(args[0]));
    System.exit(reports.print() ? 0 : 1);
  }

  private void readReasons(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] entry = line.strip().split("\\s+", 2);
      if (entry.length < 2) {
        throw new IllegalArgumentException(file + ": no reason given: " + line);
      }
      reasons.put(entry[0], entry[1]);
    }
  }

  private void readModules(Path root) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (Path module : list(root)) {
      Path folder = module.resolve("target/surefire-reports");
      if (!Files.isDirectory(folder)) {
        continue;
      }
      for (Path file : list(folder)) {
        if (file.getFileName().toString().matches("TEST-.*\\.xml")) {
          readCases(parser.parse(file.toFile()).getElementsByTagName("testcase"));
        }
      }
    }
  }

  private static Set<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void readCases(NodeList cases) {
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      String name = test.getAttribute("classname");
      tests.add(name);
      if (!test.getAttribute("name").isEmpty()) {
        // A parameterized test's name goes on with "(int)[1]" or "{int}[1]".
        name += "#" + test.getAttribute("name").split("[({\\[ ]", 2)[0];
        tests.add(name);
      }
      run++;
      if (has(test, "failure") || has(test, "error")) {
        failed++;
      } else if (has(test, "skipped")) {
        skips.add(new String[] {name, message((Element) test.getElementsByTagName("skipped").item(0))});
      }
    }
  }

  /** Says why: Surefire puts what Disabled says in an attribute, and a failed assumption's stack trace in the text. */
  private static String message(Element skipped) {
    String text = skipped.getAttribute("message") + skipped.getTextContent();
    return text.strip().lines().findFirst().orElse("no message");
  }

  private static boolean has(Element test, String tag) {
    return test.getElementsByTagName(tag).getLength() > 0;
  }

  /** Returns whether all is well. */
  private boolean print() {
    boolean good = failed == 0;
    for (String[] skip : skips) {
      String name = skip[0];
      String reason = reasons.getOrDefault(name, reasons.get(name.split("#")[0]));
      System.out.printf("Skipped: %s (%s)%n", name, skip[1]);
      if (reason == null) {
        System.out.println("  ERROR: not in the list of skips");
        good = false;
      } else {
        System.out.println("  allowed: " + reason);
      }
    }
    for (String name : reasons.keySet()) {
      // A failed build has not run every test.
      if (good && !tests.contains(name)) {
        System.out.println("ERROR: the list of skips names no test: " + name);
        good = false;
      }
    }
    if (run == 0) {
      System.out.println("ERROR: no test ran");
      good = false;
    }
    System.out.printf("%d passed, %d failed, %d skipped%n", run - failed - skips.size(), failed, skips.size());
    return good;
  }
}
