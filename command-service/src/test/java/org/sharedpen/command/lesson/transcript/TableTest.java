package org.sharedpen.command.lesson.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharedpen.command.lesson.transcript.Reading.said;
import static org.sharedpen.command.lesson.transcript.Reading.speakers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TableTest {

    @Test
    void consecutive_rows_of_one_speaker_are_one_turn() {
        assertThat(said("time,speaker,text\n1,T,Once\n2,T,upon a time\n3,S,a wolf\n4,T,fell\n"))
                .containsExactly("T: Once upon a time", "S: a wolf", "T: fell");
    }

    @Test
    void a_row_without_a_speaker_goes_on_and_one_without_text_is_passed_over() {
        assertThat(said("speaker,text\nT,Once\n,upon\n   ,a time\nS,\nS,  \nT,there was\nS,a wolf\n"))
                .containsExactly("T: Once upon a time there was", "S: a wolf");
    }

    @Test
    void a_colon_blanks_and_case_make_no_other_speaker() {
        assertThat(said("speaker,text\nMs. Smith:,One\n ms.  smith ,two\nMS. SMITH :,three\nMs. Smith,four\n"))
                .containsExactly("Ms. Smith: One two three four");
    }

    @Test
    void the_columns_have_many_names_and_others_beside_them() {
        for (String header : List.of(
                "speaker,text",
                "Speaker,Utterance",
                "who,content",
                "role,sentence",
                "ROLE,Transcript",
                "Speaker Name,Text")) {
            assertThat(said(header + "\nT,Hello\n")).containsExactly("T: Hello");
        }
        assertThat(said("TimeStamp,Turn,Speaker,Sentence,Teacher Tag\n00:01:02.5,1,T,Hello,3 - Press\n"))
                .containsExactly("T: Hello");
        assertThat(said("start;end;speaker;text\n1:02;1:05;T;Hello, all\n")).containsExactly("T: Hello, all");
        assertThat(said("begin\tspeaker\ttext\n62.5\tT\tHello; all, of you\n"))
                .containsExactly("T: Hello; all, of you");
    }

    @Test
    void quotes_commas_and_line_breaks_belong_to_the_text() {
        assertThat(said("speaker,text\r\nT,\"She said \"\"run\"\",\nand ran\"\r\n\"S\",ok"))
                .containsExactly("T: She said \"run\",\nand ran", "S: ok");
    }

    @Test
    void rows_may_be_short_or_long() {
        assertThat(said("speaker,text,note\nT,Hello\nS\nS,hi,x,y,z\n")).containsExactly("T: Hello", "S: hi");
    }

    @Test
    void it_is_read_as_utf_8_with_or_without_a_mark_and_as_older_spreadsheets_write() {
        String file = "speaker,text\nT,caf\u00e9 \u2013 d\u00e9j\u00e0 vu\n";
        for (byte[] bytes : List.of(
                file.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + file).getBytes(StandardCharsets.UTF_8),
                file.getBytes(StandardCharsets.UTF_16),
                ("\ufeff" + file).getBytes(StandardCharsets.UTF_16LE),
                file.getBytes(Charset.forName("windows-1252")))) {
            assertThat(said(bytes, speakers())).containsExactly("T: caf\u00e9 \u2013 d\u00e9j\u00e0 vu");
        }
    }

    @Test
    void a_name_may_be_of_any_script() {
        assertThat(said(
                        "speaker,text\nZo\u00eb,\u4f60\u597d\nZOE\u0308:,\ud83d\udc3a\n"
                                .getBytes(StandardCharsets.UTF_8),
                        speakers("Zo\u00eb")))
                .containsExactly("Zo\u00eb: \u4f60\u597d \ud83d\udc3a");
    }

    @Test
    void unknown_speakers_are_refused_by_name() {
        assertThatThrownBy(() -> said("speaker,text\nT,Hello\nGhost,boo\n,boo again\nSpectre,boo\nGhost,boo\n"))
                .isInstanceOfSatisfying(UnknownSpeakers.class, unknown -> assertThat(unknown.names())
                        .containsExactly("Ghost", "Spectre"));
    }

    @Test
    void the_rest_may_be_named_together_and_stay_apart() {
        String file = "speaker,text\n,Good morning\nGhost,boo\nGhost:,boo\nSpectre,boo\nT,Hello\n";
        assertThat(said(file.getBytes(StandardCharsets.UTF_8), speakers("T", "*")))
                .containsExactly("*: Good morning", "Ghost: boo boo", "Spectre: boo", "T: Hello");
    }

    @Test
    void somebody_must_begin() {
        assertThatThrownBy(() -> said("speaker,text\n,Good morning\nT,Hello\n"))
                .isInstanceOfSatisfying(UnknownSpeakers.class, unknown -> assertThat(unknown.names())
                        .containsExactly("(nobody, at the start)"));
    }

    @Test
    void what_is_no_transcript_is_refused() {
        for (String bad : List.of(
                "",
                "\n\n",
                "hello",
                "speaker\nT\n",
                "time,text\n1,Hello\n",
                "speaker,text\n",
                "speaker,text\nT,\n",
                "speaker,text\nT,\"never closed\n",
                "speaker,text\nT,a\u0000b\n",
                "WEBVTT\n\n",
                "speaker,text\nT," + "x".repeat(600_000) + "\n")) {
            assertThatThrownBy(() -> said(bad)).isInstanceOf(TranscriptProblem.class);
        }
    }

    @Test
    void thousands_of_rows_are_taken() {
        StringBuilder file = new StringBuilder("speaker,text\n");
        for (int i = 0; i < 5_000; i++) {
            file.append(i % 2 == 0 ? "T" : "S").append(",word ").append(i).append('\n');
        }
        assertThat(said(file.toString())).hasSize(5_000);
    }

    @Test
    void spellings_that_differ_in_blanks_and_colons_are_one_speaker_even_where_each_is_named() {
        String file = "speaker,text\nMs. Smith:,one\nMs. Smith,two\nMs.  Smith::,three\n";
        assertThat(said(file, speakers("Ms. Smith", "Ms. Smith:"))).containsExactly("Ms. Smith: one two three");
    }

    @Test
    void what_only_looks_like_a_word_count_or_a_line_number_is_no_text() {
        assertThat(said("line,speaker,words,dialogue\n1,T,2,Hello all\n")).containsExactly("T: Hello all");
        assertThat(said("Line No.;Speaker (T/S);Transcript Text\n1;T;Hello\n")).containsExactly("T: Hello");
        assertThat(said("sep=;\nspeaker;text\nT;Hello\n")).containsExactly("T: Hello");
    }

    @Test
    void a_quotation_mark_may_end_before_its_cell_does() {
        assertThat(said("speaker,text\nT,\"Run\" he said\nS,ok \"no\"\n"))
                .containsExactly("T: Run he said", "S: ok \"no\"");
    }

    @Test
    void one_old_byte_spoils_no_other_letter() {
        byte[] file = "speaker,text\nT,caf\u00e9s X\u201cwell\u201d\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < file.length; i++) {
            if (file[i] == 'X') {
                file[i] = (byte) 0xe9;
            }
        }
        assertThat(said(file, speakers())).containsExactly("T: caf\u00e9s \u00e9\u201cwell\u201d");
    }

    @Test
    void no_column_is_both_speaker_and_text() {
        assertThat(said("Line,Speaker,Talk\n1,T,Hello\n")).containsExactly("T: Hello");
        assertThatThrownBy(() -> said("time,speaker text\n1,T\n")).isInstanceOf(TranscriptProblem.class);
    }

    @Test
    void who_follows_an_unknown_speaker_without_a_name_is_not_named_beside_them() {
        assertThatThrownBy(() -> said("speaker,text\nGhost:,boo\n,again\nGhost,and again\n"))
                .isInstanceOfSatisfying(UnknownSpeakers.class, unknown -> assertThat(unknown.names())
                        .containsExactly("Ghost"));
    }

    @Test
    @Timeout(120) // where it hangs
    void a_hostile_file_is_refused() {
        byte[] nothing = new byte[5_000_000];
        Arrays.fill(nothing, (byte) 0xff);
        String colons = "speaker,text\n" + ":".repeat(1_000_000) + "x,Hello\n";
        assertThatThrownBy(() -> said(nothing, speakers())).isInstanceOf(TranscriptProblem.class);
        assertThatThrownBy(() -> said(colons)).isInstanceOf(UnknownSpeakers.class);
    }

    @Test
    void a_long_lesson_in_which_nobody_is_told_apart_is_one_turn() {
        String file = "speaker,text\nT,once\n" + ",upon a time there was a wolf\n".repeat(10_000);
        assertThat(said(file)).hasSize(1);
    }
}
