// What a reader is told on every kind of page, from content.
#pragma once

#include <array>
#include <string>

namespace guide {

struct RemedyWords
{
    std::string howLong;
    std::string howOften;
    std::string notFor;
    std::string why;
    std::string stop;

    friend bool operator==(const RemedyWords &, const RemedyWords &) = default;
};

struct SourceWords
{
    std::string heading;              // above what a page cites
    std::string mark;                 // {count}: behind a text on the screen
    std::string ownMark;              // the same for a text that only this guide stands for
    std::string own;                  // among the numbers behind a text on paper
    std::array<std::string, 5> topic; // by SourceTopic: above its part of the list of sources
    std::array<std::string, 5> seen;  // by SourceSeen; {date}

    friend bool operator==(const SourceWords &, const SourceWords &) = default;
};

// Where the date of the computer does not fit the dates of the content.
struct DateNoticeWords
{
    std::string outOfDate;
    std::string wasDue; // {date}
    std::string checkDate;
    std::string tooEarly; // {date}

    friend bool operator==(const DateNoticeWords &, const DateNoticeWords &) = default;
};

// The whole guide on paper.
struct BookletWords
{
    std::string edition;
    std::string lastChecked;
    std::string fromTo; // {first} {last}
    std::string checkAgainBy;
    std::string review;
    std::string contents;
    std::string sheets;

    friend bool operator==(const BookletWords &, const BookletWords &) = default;
};

// At the bottom of every sheet of paper.
struct FooterWords
{
    std::string edition; // {title} {edition} {date}
    std::string number;  // {number} {count}

    friend bool operator==(const FooterWords &, const FooterWords &) = default;
};

struct PageWords
{
    std::string checked; // {checked} {again}
    std::string picture; // {alternative}: where a figure cannot be shown
    RemedyWords remedy;
    SourceWords source;
    DateNoticeWords dateNotice;
    BookletWords booklet;
    FooterWords footer;

    friend bool operator==(const PageWords &, const PageWords &) = default;
};

} // namespace guide
