import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints, for each file, its name and the clauses of PDF/UA-1 that it breaks. */
public class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try (var parser =
              Foundries.defaultInstance()
                  .createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1);
          var validator =
              Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
        var broken = new TreeSet<String>();
        for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            var rule = assertion.getRuleId();
            broken.add(rule.getClause() + "-" + rule.getTestNumber());
          }
        }
        System.out.println(file + "\t" + String.join(" ", broken));
      }
    }
  }
}
