//! The words on papers and screens: each is read, called and explained in every language, and found where it stands.

use shirube_facts::{Pack, Term};
use shirube_promises::{read, reading, texts_of_topic};
use shirube_words::Words;
use shirube_words::figures::Ground;
use shirube_words::glossary::{cut, explain};
use shirube_words::search::{Found, Hit, Index};
use shirube_words::text::Text;
use shirube_words::voice::Voice;

const TODAY: &str = "2026-11-21";

fn ground(pack: &Pack) -> Ground<'_> {
    reading(pack, "kakuninsho", "unknown", TODAY).ground
}

#[test]
fn every_word_is_explained_in_one_sentence() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    assert!(pack.terms().len() > 20);
    for language in words.languages() {
        let voice = words.voice(&language.id).expect("the language is built in");
        for term in pack.terms() {
            let told = explain(voice, term, &ground(&pack));
            let means = told.means.to_string();
            let ends = means.matches(['.', '。']).count();
            // Easy Japanese says one thing a sentence.
            let most = if language.readings { 3 } else { 2 };
            assert!((1..=most).contains(&ends), "{}: {}: {means}", language.id, term.id);
            assert!(means.ends_with(['.', '。']), "{}: {}: {means}", language.id, term.id);
            assert_eq!(told.written.to_string(), term.japanese);
            assert!(told.reading.to_string().contains(&term.reading), "{}: {}", language.id, term.id);
            match told.name {
                None => assert_eq!(voice.say(&format!("term-{}", term.id), &[]), term.japanese),
                Some(name) => {
                    assert!(!name.to_string().is_empty());
                    let latin = told.reading.to_string().chars().any(|letter| letter.is_ascii_lowercase());
                    assert!(latin, "{}: {}: whoever reads no kana can say it", language.id, term.id);
                }
            }
        }
    }
}

/// Everything that can be found, in each language.
fn each_indexed(check: impl Fn(&Pack, &Voice, &Index)) {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let voice = |id: &str| words.voice(id).expect("the language is built in");
    for language in words.languages() {
        check(&pack, voice(&language.id), &Index::of(voice(&language.id), voice("ja"), &ground(&pack)));
    }
}

#[test]
fn every_word_is_found_by_how_it_is_written_read_and_called() {
    each_indexed(|pack, voice, index| {
        for term in pack.terms() {
            let name = Text::marked(&voice.say(&format!("term-{}", term.id), &[])).to_string();
            for typed in [&term.japanese, &term.reading, &name] {
                let hits = index.search(typed);
                let found = hits.iter().any(|hit| hit.found == Found::Term(term.id.clone()));
                let said: Vec<_> = hits.iter().map(|hit| &hit.found).collect();
                assert!(found, "{}: {}: {typed}: {said:?}", voice.language().id, term.id);
            }
        }
    });
}

#[test]
fn what_a_word_is_never_stands_before_the_topic_of_its_name() {
    each_indexed(|pack, voice, index| {
        let language = &voice.language().id;
        for term in pack.terms() {
            let hits = index.search(&term.japanese);
            let is_word = |hit: &&Hit| matches!(hit.found, Found::Term(_));
            assert!(hits.iter().is_sorted_by_key(|hit| is_word(&hit)), "{language}: {hits:?}");
        }
        let hits = index.search("資格確認書");
        assert!(matches!(hits[0].found, Found::Topic(_)), "{language}: {:?}", hits[0]);
    });
}

/// What is cut out of a text, as it stands there.
fn found<'p>(text: &Text, language: &str, terms: &'p [Term]) -> Vec<&'p str> {
    cut(text, language, terms).into_iter().filter_map(|(_, term)| Some(term?.id.as_str())).collect()
}

#[test]
fn a_text_is_cut_where_words_stand_and_loses_nothing() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let words = Words::embedded();
    let mut named = 0;
    for language in words.languages() {
        for topic in pack.topics() {
            let sheets = read(&words, &reading(&pack, &topic.id, "unknown", TODAY), &[&language.id]);
            for text in texts_of_topic(&sheets[0]) {
                let pieces = cut(text, &language.id, pack.terms());
                let whole: String = pieces.iter().map(|(run, _)| run.text.as_str()).collect();
                assert_eq!(whole, text.to_string());
                for (run, term) in &pieces {
                    let Some(term) = term else { continue };
                    assert_eq!(run.text, term.japanese);
                    assert!(run.japanese || language.is_japanese(), "{}: {whole}", language.id);
                    named += 1;
                }
            }
        }
    }
    assert!(named > 300, "{named}");
}

#[test]
fn the_longest_word_counts_and_only_what_is_japanese() {
    let pack = Pack::embedded().expect("the facts that are built in");
    let terms = pack.terms();
    let card = Text::marked("マイナンバーカードとマイナンバー");
    assert_eq!(found(&card, "ja", terms), ["card", "my-number"]);
    let app = Text::marked("マイナポータルアプリ、旧マイナポータル");
    assert_eq!(cut(&app, "ja", terms).iter().map(|(_, term)| term.is_some()).collect::<Vec<_>>(), [false, true]);
    assert_eq!(found(&Text::marked("カードマイナンバー、再発行手数料"), "ja", terms), ["reissue"]);
    assert_eq!(found(&Text::marked("<ja>資格確認書</ja> 資格確認書"), "zh", terms), ["kakuninsho"]);
    assert_eq!(found(&Text::marked("<ja>市区町村の窓口</ja>"), "pt", terms), ["municipality"]);
    assert_eq!(found(&Text::marked("nothing of the kind"), "en", terms), Vec::<&str>::new());
}
