//! What a system asks for, and which language it gets.

use shirube_words::language::negotiate;

use super::{check, languages};

#[test]
fn a_system_gets_the_first_of_its_languages_that_there_is() {
    let languages = languages();
    let cases = [
        ("ja_JP.UTF-8", Some("ja")),
        ("ja", Some("ja")),
        ("ja-JP-u-ca-japanese", Some("ja")),
        ("en-US", Some("en")),
        ("en_GB.ISO-8859-1@euro", Some("en")),
        ("EN", Some("en")),
        ("pt_PT", Some("pt")),
        ("pt_BR.UTF-8", Some("pt")),
        ("pt-AO", Some("pt")),
        ("zh-CN", Some("zh")),
        ("zh_TW", Some("zh")),
        ("zh-Hant-HK", Some("zh")),
        ("zh-Hans", Some("zh")),
        ("ko", Some("ko")),
        ("ko_KR.eucKR", Some("ko")),
        ("es-419", Some("es")),
        ("es_PE", Some("es")),
        ("ca_ES@valencia", None),
        ("fr", None),
        ("vi_VN.UTF-8", None),
        ("tl-PH", None),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("und", None),
        ("*", None),
        ("", None),
        (" ", None),
        ("-", None),
        ("_", None),
        (".UTF-8", None),
        ("日本語", None),
        ("fr:pt_BR:en", Some("pt")),
        ("pt_BR:en", Some("pt")),
        ("en:pt_BR", Some("en")),
        ("fr_FR.UTF-8:C:ko:ja", Some("ko")),
        ("fr:vi", None),
        ("zh-yue-HK:ja", Some("zh")),
    ];
    let mut found = Vec::new();
    for (asked, expected) in cases {
        let several: Vec<&str> = asked.split(':').collect();
        let given = negotiate(&several, &languages).map(|language| language.id.as_str());
        if given != expected {
            found.push(format!("\"{asked}\" gives {given:?}, not {expected:?}"));
        }
    }
    check("a system gets its language", &found);
    assert_eq!(negotiate(&[], &languages), None);
    assert_eq!(negotiate(&["ja"], &[]), None);
}

#[test]
fn every_language_is_given_where_its_id_or_tag_is_asked_for() {
    let languages = languages();
    for language in &languages {
        assert_eq!(negotiate(&[&language.id], &languages), Some(language));
        let first_of_its_tag = languages.iter().find(|one| one.tag == language.tag);
        assert_eq!(negotiate(&[&language.tag.to_string()], &languages), first_of_its_tag, "{}", language.id);
        assert!(!language.name.trim().is_empty(), "{}", language.id);
    }
}
