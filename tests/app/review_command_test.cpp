// --review, and what --check says of it, over a copy of the shipped content.

#include "support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <sys/wait.h>

namespace fs = std::filesystem;

namespace {

// A content folder that a test may change; removed with it.
class Content
{
public:
    Content()
    {
        std::string name = (fs::temp_directory_path() / "midback-review-XXXXXX").string();
        REQUIRE(mkdtemp(name.data())); // tests run beside each other
        m_path = name;
        fs::copy(fs::path(MIDBACK_SOURCE_DIR) / "content/en", folder(), fs::copy_options::recursive);
    }
    ~Content() { fs::remove_all(m_path); }
    Content(const Content &) = delete;
    Content &operator=(const Content &) = delete;

    fs::path folder() const { return m_path / "content"; }

    std::string text(const fs::path &file) const
    {
        std::ifstream in(m_path / file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    void replace(const std::string &file, const std::string &before, const std::string &after)
    {
        std::string all = text("content/" + file);
        const auto at = all.find(before);
        REQUIRE(at != std::string::npos);
        all.replace(at, before.size(), after);
        std::ofstream(folder() / file, std::ios::binary) << all;
    }

    // The exit status of the program with this option and the folder; what it says is in `out` and `err`.
    int run(const std::string &option)
    {
        const std::string command = std::string("QT_LOGGING_RULES='*.warning=false' '") + MIDBACK_PROGRAM + "' "
                                    + option + " '" + folder().string() + "' >'" + (m_path / "out").string() + "' 2>'"
                                    + (m_path / "err").string() + "'";
        const int status = std::system(command.c_str());
        REQUIRE(WIFEXITED(status));
        out = text("out");
        err = text("err");
        return WEXITSTATUS(status);
    }

    std::string out;
    std::string err;

private:
    fs::path m_path;
};

bool holds(const std::string &text, const std::string &words)
{
    UNSCOPED_INFO(text);
    return text.find(words) != std::string::npos;
}

const std::string change = R"(/symptoms/11/where: was reviewed as "call", and is "emergency-department")";

void weakenChestPain(Content &content)
{
    content.replace("symptoms.json", "\"emergency-now\",\n      \"where\": \"call\"",
                    "\"emergency-now\",\n      \"where\": \"emergency-department\"");
}

} // namespace

TEST_CASE("review command: the content that is shipped is as it was reviewed")
{
    Content content;
    const std::string before = content.text("content/reviewed.json");
    CHECK(content.run("--check") == 0);
    CHECK(content.run("--review") == 0);
    CHECK(holds(content.out, "Changes: 0."));
    CHECK(content.text("content/reviewed.json") == before);
}

TEST_CASE("review command: a change is a fault of the check until it was reviewed")
{
    Content content;
    weakenChestPain(content);
    CHECK(content.run("--check") == 1);
    CHECK(content.out.empty());
    CHECK(content.err.starts_with("symptoms.json:")); // and the line, which moves with the content
    CHECK(holds(content.err, change));
    CHECK(holds(content.err, "Are these changes meant? Review each of them, then run midback --review "
                                 + content.folder().string() + "."));

    CHECK(content.run("--review") == 0);
    CHECK(holds(content.out, change));
    CHECK(holds(content.out, "Changes: 1."));
    CHECK(content.run("--check") == 0);
}

TEST_CASE("review command: content with a fault is not taken as reviewed")
{
    Content content;
    const std::string before = content.text("content/reviewed.json");
    weakenChestPain(content);
    content.replace("guide.json", "\"title\"", "\"tilte\"");
    CHECK(content.run("--review") == 1);
    CHECK(holds(content.err, "guide.json"));
    CHECK(content.text("content/reviewed.json") == before);
}

TEST_CASE("review command: a folder without a reviewed list is told so and gets one")
{
    Content content;
    fs::remove(content.folder() / "reviewed.json");
    CHECK(content.run("--check") == 0);
    CHECK(holds(content.out, "There is no " + (content.folder() / "reviewed.json").string()));
    CHECK(content.run("--review") == 0);
    CHECK(holds(content.out, "Changes: 0."));
    CHECK(fs::exists(content.folder() / "reviewed.json"));
    weakenChestPain(content);
    CHECK(content.run("--check") == 1);
}

TEST_CASE("review command: a list that cannot be written is a fault and leaves nothing behind")
{
    Content content;
    fs::remove(content.folder() / "reviewed.json");
    fs::create_directory(content.folder() / "reviewed.json");
    CHECK(content.run("--review") == 1);
    CHECK(holds(content.err, "is a folder"));
    CHECK(fs::is_empty(content.folder() / "reviewed.json"));
}

TEST_CASE("review command: a folder that is not there or not named is told")
{
    Content content;
    fs::remove_all(content.folder());
    CHECK(content.run("--review") == 1);
    CHECK(content.run("--review '' --check") == 2);
    CHECK(holds(content.err, "--review needs DIR after it."));
}
