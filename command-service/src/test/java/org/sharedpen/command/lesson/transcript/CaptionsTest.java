package org.sharedpen.command.lesson.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharedpen.command.lesson.transcript.Reading.said;
import static org.sharedpen.command.lesson.transcript.Reading.speakers;

import org.junit.jupiter.api.Test;

class CaptionsTest {

    @Test
    void voices_are_speakers() {
        assertThat(said("""
                        WEBVTT - a lesson

                        STYLE
                        ::cue { color: red }

                        NOTE nothing: to hear

                        1
                        00:00:01.000 --> 00:00:02.000 align:start
                        <v T>Once <i>upon</i></v>

                        00:02.000 --> 00:03.000
                        <v.loud T>a time &amp; so
                        on</v>

                        00:03.000 --> 00:04.000
                        <v S>a wolf <00:03.500>fell</v> <v Ms. Smith>Good.</v>
                        """)).containsExactly("T: Once upon a time & so on", "S: a wolf fell", "Ms. Smith: Good.");
    }

    @Test
    void without_voices_a_line_may_begin_with_a_name() {
        assertThat(said("""
                        WEBVTT

                        00:01.000 --> 00:02.000
                        Ms. Smith: look at this: a wolf
                        and another

                        00:02.000 --> 00:03.000
                        S: at 10:30
                        T:

                        00:03.000 --> 00:04.000
                        and he said: run
                        """))
                .containsExactly("Ms. Smith: look at this: a wolf and another", "S: at 10:30 and he said: run");
    }

    @Test
    void windows_line_ends_and_a_mark_make_no_difference() {
        assertThat(
                        said(
                                "\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v T>Hello\r\n\r\n\r\n00:02.000 --> 00:03.000\r\nall"))
                .containsExactly("T: Hello all");
    }

    @Test
    void unknown_voices_are_refused_by_name() {
        assertThatThrownBy(() -> said("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ghost>boo"))
                .isInstanceOfSatisfying(UnknownSpeakers.class, unknown -> assertThat(unknown.names())
                        .containsExactly("Ghost"));
        assertThatThrownBy(() -> said("WEBVTT\n\n00:01.000 --> 00:02.000\nMr. Jones: boo"))
                .isInstanceOf(UnknownSpeakers.class);
    }

    @Test
    void without_voices_and_without_names_a_colon_is_only_a_colon() {
        assertThat(said(
                        "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nRemember this: wolves run\n\n2\n00:02.000 --> 00:03.000\nand fall\n\n"
                                + "3\n00:03.000 --> 00:04.000\nNo",
                        speakers("*")))
                .containsExactly("*: Remember this: wolves run and fall No");
    }

    @Test
    void cues_may_follow_one_another_without_a_blank_line() {
        assertThat(said("WEBVTT\n1\n00:01.000 --> 00:02.000\n<v T>one\n2\n00:02.000 --> 00:03.000\n<v S>two\n"))
                .containsExactly("T: one", "S: two");
    }

    @Test
    void written_out_characters_are_what_they_mean() {
        assertThat(
                        said(
                                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v T>don&#39;t &lt;go&gt;&nbsp;&#x41; &quot;x&quot; &amp;lt; &unknown;"))
                .containsExactly("T: don't <go> A \"x\" &lt; &unknown;");
    }

    @Test
    void marks_that_are_never_closed_take_no_time() {
        String many = "<v <v <".repeat(300_000) + "<v " + " ".repeat(300_000);
        assertThat(said("WEBVTT\n\n00:01.000 --> 00:02.000\n<v T>one\n\n00:02.000 --> 00:03.000\nx "
                        + many.substring(0, 400_000)))
                .hasSize(1);
    }
}
