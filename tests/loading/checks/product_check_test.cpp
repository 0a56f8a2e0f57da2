#include "support/medicine_files.h"

#include "support/catch.h"

namespace {

const std::string productsFile = "medications/products.json";
const std::string classesFile = "medications/classes.json";

} // namespace

TEST_CASE("product check: every ingredient of a product is known and so are its classes and its card")
{
    CHECK(medicineFaultsWith(productsFile, "[\"achine\", \"dozine\"]", "[\"achine\", \"dozin\"]")
          == Faults{productsFile + ":9: /products/0/ingredients/1: there is no ingredient \"dozin\""});
    CHECK(medicineFaultsWith(productsFile, "\"classes\": [\"sleepers\"]", "\"classes\": [\"sleeper\"]")
          == Faults{productsFile + ":6: /ingredients/2/classes/0: there is no class of medicines \"sleeper\""});
    CHECK(medicineFaultsWith(productsFile, "\"card\": \"achine\"", "\"card\": \"alcohol\"")
          == Faults{productsFile + ":4: /ingredients/0/card: \"alcohol\" is not a medicine of the guide",
                    productsFile
                        + ":4: /ingredients/0: \"achine\" is a medicine of the guide, expected its id as the "
                          "\"card\""});
}

TEST_CASE("product check: a class has a verdict with each medicine or says that none is known or that nobody looked")
{
    const std::string missing =
        classesFile
        + ":3: /classes/0: \"sleepers\" has no word on \"achine\", expected one: a pair, or its id in "
          "\"none_known\" or \"not_looked_into\"";
    CHECK(medicineFaultsWith(classesFile, "[\"achine\"]", "[]") == Faults{missing});
    CHECK(medicineFaultsWith(classesFile, "[\"alcohol\"]", "[\"alcohol\", \"achine\"]").size() == 1);
    CHECK(medicineFaultsWith(classesFile, "[\"achine\"]", "[\"achine\", \"calmol\"]")
          == Faults{classesFile
                    + ":3: /classes/0: \"sleepers\" has more than one word on \"calmol\", expected one: a pair, or "
                      "its id in \"none_known\" or \"not_looked_into\""});
}

TEST_CASE("product check: a class that is offered says a word on alcohol too")
{
    const std::string missing =
        classesFile
        + ":3: /classes/0: \"sleepers\" has no word on \"alcohol\", expected one: a pair, or its id in "
          "\"none_known\" or \"not_looked_into\"";
    CHECK(medicineFaultsWith(classesFile, "[\"alcohol\"]", "[]") == Faults{missing});
}

TEST_CASE("product check: a warning cites a source")
{
    CHECK(medicineFaultsWith(classesFile, "[\"Both make you sleepy.\", {\"cite\": \"own\"}]", "\"Both.\"")
          == Faults{classesFile
                    + ":17: /pairs: the pair of \"sleepers\" and \"calmol\" warns and cites no source, expected "
                      "one"});
    CHECK(medicineFaultsWith(classesFile, "[\"It makes you sleep.\", {\"cite\": \"own\"}]", "\"It does.\"")
          == Faults{classesFile + ":9: /classes/0/meaning: warns and cites no source, expected one"});
}

TEST_CASE("product check: what is in a product was read or is told as the own knowledge of the guide")
{
    CHECK(
        medicineFaultsWith(productsFile, "\"trust\": \"own\", \"sources\": []", "\"trust\": \"page\", \"sources\": []")
        == Faults{productsFile + ":10: /products/1/sources: names no source, expected one, or the trust \"own\""});
    CHECK(medicineFaultsWith(productsFile, "\"trust\": \"label\"", "\"trust\": \"own\"")
          == Faults{productsFile + ":9: /products/0/sources: names a source, expected none with the trust \"own\""});
}

TEST_CASE("product check: a name leads to one answer in a country")
{
    CHECK(medicineFaultsWith(productsFile, "\"countries\": [\"GB\"]", "\"countries\": [\"GB\", \"US\"]")
          == Faults{productsFile
                    + ":11: /products/2/name: \"Slumber\" is the name of \"slumber\" in the same country; keep one, or "
                      "tell them apart"});
    CHECK(medicineFaultsWith(productsFile, "\"name\": \"Painoff Night\"", "\"name\": \"DOZY\"").front()
          == productsFile + ":9: /products/0/name: \"DOZY\" is a name of \"dozine\" too; keep one");
    CHECK(medicineFaultsWith(productsFile, "[\"US\", \"GB\"]", "[\"US\", \"XX\"]").front().find("one of: US, GB")
          != std::string::npos);
}

TEST_CASE("product check: a typo means names that are known and is none itself")
{
    CHECK(medicineFaultsWith(productsFile, "[\"Painoff Night\"]}]", "[\"Painoff Nite\"]}]")
          == Faults{productsFile + ":13: /typos/0/means/0: there is no product, ingredient or class \"Painoff Nite\""});
    CHECK(medicineFaultsWith(productsFile, "\"paynoff nite\"", "\"slumber\"")
          == Faults{productsFile + ":13: /typos/0/typed: \"slumber\" is a name itself; remove it"});
}

TEST_CASE("product check: ids are told apart and no amount stands in a product")
{
    CHECK(medicineFaultsWith(productsFile, "\"id\": \"slumber\"", "\"id\": \"painoff-night\"").front()
          == productsFile + ":10: /products/1: product \"painoff-night\" is defined twice; each id must be its own");
    CHECK(medicineFaultsWith(productsFile, "\"id\": \"slumber\"", "\"id\": \"alcohol\"").front()
          == productsFile + ":10: /products/1: product \"alcohol\" is defined twice; each id must be its own");
    CHECK(medicineFaultsWith(productsFile, "\"id\": \"dozine\"", "\"id\": \"slumber\"").front()
          == productsFile + ":6: /ingredients/2: ingredient \"slumber\" has the id of something else");
    CHECK(medicineFaultsWith(productsFile, "It is not Painoff.", "Take 2 tablets.")
          == Faults{productsFile
                    + ":9: /products/0/note: is \"Take 2 tablets.\", expected no amount: a prescription medicine is "
                      "taken as prescribed"});
    CHECK(medicineFaultsWith(classesFile, "It makes you sleep.", "It is safe.").front().find("never the word safe")
          != std::string::npos);
}
