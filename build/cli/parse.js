import { readFileSync } from "node:fs";
import * as v from "valibot";
// src/domain/normalise.ts
/**
* The text that all offsets point into: the byte-order mark removed, CRLF and CR turned into LF,
* nothing else touched.
*/
function normaliseText(text) {
	const start = text.charCodeAt(0) === 65279 ? 1 : 0;
	return text.slice(start).replace(/\r\n?/g, "\n");
}
/** SHA-256 of a text in UTF-8, as 64 lowercase hexadecimal digits. */
async function fingerprint(text) {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
// src/domain/transcript.ts
/**
* The transcript format, written down once: the schema checks the shape, the types are derived from
* it, and `public/schema/transcript.schema.json` is generated from it.
*
* Everything beyond shape (ids that must exist, spans in order, …) is in `validate.ts`.
*/
var FORMAT = "reyi/transcript@1";
/** The kinds of a point, in the order in which they are shown everywhere. */
var KINDS = [
	"problem",
	"recommendation",
	"view"
];
var REPLY_KINDS = [
	"supplements",
	"agrees",
	"disagrees",
	"summarises"
];
/** Ids stand in addresses and lists there: no white space, no comma. */
var id = v.pipe(v.string(), v.regex(/^[^\s,]+$/), v.maxLength(200));
var text = v.pipe(v.string(), v.regex(/\S/));
var localized = v.pipe(v.strictObject({
	zh: v.exactOptional(text),
	en: v.exactOptional(text)
}), v.minEntries(1));
var offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** UTF-16 offsets into the normalised source text; `end` is exclusive. */
var span = v.strictObject({
	start: offset,
	end: offset
});
/** Extended Date/Time Format, level 1 as far as meetings need it: unknown digits are X. */
var date = v.pipe(v.string(), v.regex(/^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?$/));
var meeting = v.strictObject({
	id,
	title: localized,
	occasion: v.exactOptional(localized),
	place: v.exactOptional(localized),
	date: v.exactOptional(date),
	languages: v.exactOptional(v.array(v.picklist(["zh", "en"])))
});
var source = v.strictObject({
	publisher: v.exactOptional(localized),
	credits: v.exactOptional(v.array(v.strictObject({
		role: localized,
		names: v.array(localized)
	}))),
	length: offset,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	text: v.exactOptional(v.string())
});
var group = v.strictObject({
	id,
	label: localized
});
var theme = v.strictObject({
	id,
	group: v.exactOptional(id),
	label: localized,
	definition: v.exactOptional(localized)
});
var speaker = v.strictObject({
	id,
	name: localized,
	role: v.exactOptional(localized),
	span: v.exactOptional(span)
});
var point = v.strictObject({
	id,
	speaker: id,
	kind: v.picklist(KINDS),
	themes: v.pipe(v.array(id), v.maxLength(4)),
	heading: v.exactOptional(localized),
	text: localized,
	span: v.exactOptional(span),
	time: v.exactOptional(offset)
});
var term = v.strictObject({
	term: localized,
	explanation: localized
});
var warning = v.strictObject({
	code: id,
	message: v.exactOptional(localized),
	span: v.exactOptional(span)
});
var parse = v.strictObject({
	version: text,
	warnings: v.exactOptional(v.array(warning)),
	unassigned: v.exactOptional(v.array(span))
});
var reply = v.strictObject({
	from: id,
	to: v.exactOptional(id),
	kind: v.picklist(REPLY_KINDS),
	span: v.exactOptional(span)
});
v.strictObject({
	format: v.literal(FORMAT),
	meeting,
	source,
	groups: v.exactOptional(v.array(group)),
	themes: v.array(theme),
	speakers: v.array(speaker),
	points: v.array(point),
	terms: v.exactOptional(v.array(term)),
	parse: v.exactOptional(parse),
	replies: v.exactOptional(v.array(reply))
});
// src/domain/parse/theme-matcher.ts
/**
* Finds a lexicon's words in texts: at each place the longest word wins and what it covers is not
* looked at again. English words match whole words, in any case, with or without a plural s.
*/
function themeMatcher(lexicons) {
	const byStart = /* @__PURE__ */ new Map();
	for (const { themes } of lexicons) for (const theme of themes) for (const word of theme.words) {
		const key = word.toLowerCase();
		const list = byStart.get(key[0]);
		if (list) list.push({
			word: key,
			theme: theme.id
		});
		else byStart.set(key[0], [{
			word: key,
			theme: theme.id
		}]);
	}
	for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length);
	return (text) => {
		const lower = lowered(text);
		const hits = /* @__PURE__ */ new Map();
		let at = 0;
		while (at < lower.length) {
			const found = byStart.get(lower[at])?.find(({ word }) => standsAt(lower, at, word));
			if (!found) {
				at++;
				continue;
			}
			const hit = hits.get(found.theme);
			if (hit) hit.count++;
			else hits.set(found.theme, {
				count: 1,
				first: at
			});
			at += found.word.length;
		}
		return hits;
	};
}
/** Lower case that keeps offsets: a few letters change their length. */
function lowered(text) {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text;
}
var LETTER = /[a-z0-9]/;
function standsAt(text, at, word) {
	if (!text.startsWith(word, at)) return false;
	if (!LETTER.test(word[0])) return true;
	if (at > 0 && LETTER.test(text[at - 1])) return false;
	const after = text[at + word.length] ?? " ";
	const next = text[at + word.length + 1] ?? " ";
	return !LETTER.test(after) || after === "s" && !LETTER.test(next);
}
// src/domain/parse/assign-themes.ts
var MOST = 4;
/** Of its own words a point keeps this many themes: what a word merely touches is no theme. */
var MOST_OWN = 3;
/**
* The themes of a draft: those that its source names (headings, a column), else those whose words
* the lexicons have. `wording` gives a point's words; `localize` a label of the source.
*/
function assignThemes(draft, lexicons, wording, localize) {
	const labelled = draft.points.filter((point) => point.theme !== void 0).length;
	if (labelled > 0 && labelled * 2 >= draft.points.length) return fromSource(draft, localize);
	return fromLexicon(draft, lexicons, wording);
}
function fromSource(draft, localize) {
	const ids = /* @__PURE__ */ new Map();
	const ofPoint = draft.points.map(({ theme }) => {
		if (theme === void 0) return [];
		const id = ids.get(theme) ?? `theme-${ids.size + 1}`;
		ids.set(theme, id);
		return [id];
	});
	return {
		groups: [],
		themes: [...ids].map(([label, id]) => ({
			id,
			label: localize(label)
		})),
		ofPoint
	};
}
function fromLexicon(draft, lexicons, wording) {
	const match = themeMatcher(lexicons);
	const known = new Map(lexicons.flatMap(({ themes }) => themes.map((theme) => [theme.id, theme])));
	const holding = new Set(lexicons.flatMap(({ groups }) => groups.filter(({ holds }) => holds).map(({ id }) => id)));
	const holds = (theme) => holding.has(known.get(theme)?.group ?? "");
	const hits = draft.points.map((point) => match(wording(point)));
	const fields = fieldsOfSpeeches(draft, hits, holds);
	const used = /* @__PURE__ */ new Set();
	const ofPoint = draft.points.map((point, i) => {
		const own = ranked(hits[i]);
		const field = fields.get(point.speech);
		const kept = (field ? [field, ...own.filter((id) => id !== field)] : own).slice(0, field ? MOST : MOST_OWN);
		for (const id of kept) used.add(id);
		return kept;
	});
	const groups = new Map(lexicons.flatMap((lexicon) => lexicon.groups.map((g) => [g.id, g])));
	const themes = [...known.values()].filter(({ id }) => used.has(id));
	const shown = new Set(themes.map(({ group }) => group));
	return {
		groups: [...groups.values()].filter(({ id }) => shown.has(id)).map(({ id, label }) => ({
			id,
			label
		})),
		themes: themes.map(({ id, group, label }) => ({
			id,
			...group !== void 0 && groups.has(group) && { group },
			label
		})),
		ofPoint
	};
}
/** More words first; of equals the one that comes first. */
function ranked(hits) {
	return [...hits].sort(([, a], [, b]) => b.count - a.count || a.first - b.first).map(([theme]) => theme).slice(0, MOST_OWN);
}
/** The field that a whole speech is about: in half of its points at least, and in more than any other. */
function fieldsOfSpeeches(draft, hits, holds) {
	const counts = /* @__PURE__ */ new Map();
	for (const [i, point] of draft.points.entries()) {
		const speech = counts.get(point.speech) ?? {
			points: 0,
			themes: /* @__PURE__ */ new Map()
		};
		counts.set(point.speech, speech);
		speech.points++;
		for (const theme of hits[i].keys()) if (holds(theme)) speech.themes.set(theme, (speech.themes.get(theme) ?? 0) + 1);
	}
	const fields = /* @__PURE__ */ new Map();
	for (const [speech, { points, themes }] of counts) {
		const [best] = [...themes].sort(([, a], [, b]) => b - a);
		if (best && points > 1 && best[1] * 2 >= points) fields.set(speech, best[0]);
	}
	return fields;
}
// src/domain/parse/prose/surnames.ts
/** Surnames of one character that are common enough to be believed beside a cue alone. */
var COMMON = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由过幺雒鱼归籍才令贝葛庚舍益仉山水暴言弓牧松岚竺空郗郏蓟逄禤盈续矫缑";
/**
* Single surnames that are everyday words or prefixes too: believed only between an office and a
* cue or a title, never on a cue alone.
*/
var WORDY = /* @__PURE__ */ new Set("于向时和成应关全原位来都相初门国计平支过由才令公但干信富空水山言续盈利居呼银玉那印宿元展智束强权海花区商南明边师党路管解单包安方任高金文时向华万车房司易乐官查盘满闻伊伏舍益才归修普战危隆宾尉斯幸奉植");
var COMPOUND = new Set("欧阳 太史 端木 上官 司马 东方 独孤 南宫 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 百里 呼延 东郭 南门 西门 公西 第五 达奚 纳兰 完颜 拓跋 耶律 轩辕 叶赫 叶赫那拉 爱新觉罗 欧陽 左丘 梁丘 东门 乐正 亓官 巫马 漆雕 壤驷 公良 段干 范姜 张简 张廖".split(" "));
var SINGLE$1 = /* @__PURE__ */ new Set(COMMON);
/** Length of the surname that starts at `at`, the compound before the single one; 0 for none. */
function surnameAt(text, at) {
	if (COMPOUND.has(text.slice(at, at + 2))) return 2;
	if (COMPOUND.has(text.slice(at, at + 4))) return 4;
	return SINGLE$1.has(text[at] ?? "") ? 1 : 0;
}
/** Whether a name's first character is an everyday word as well. */
var isWordySurname = (char) => WORDY.has(char);
/** Whether a surname's character is first of all a particle: 和, 向, 由. */
var isParticle = (char) => "和向于时从由都能过来对".includes(char);
/** Whether a two-character surname begins this name. */
var hasCompoundSurname = (name) => COMPOUND.has(name.slice(0, 2));
// src/domain/parse/romanise.ts
var HAN$2 = /\p{Script=Han}/u;
/**
* Loads the pinyin dictionary (142 kB compressed, which is why it is loaded only here) and gives
* what turns names into Latin letters by it; surnames are read as surnames (单 is Shan).
*/
async function loadRomaniser() {
	const { pinyin } = await import("pinyin-pro");
	const syllables = (text, surname) => pinyin(text, {
		toneType: "none",
		type: "array",
		surname: surname ? "head" : "off",
		v: false
	});
	return (name) => {
		if (!HAN$2.test(name)) return {
			name,
			slug: slugOf(name)
		};
		if (!/^\p{Script=Han}{2,4}$/u.test(name)) {
			const joined = name.split(/(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/u).map((word) => HAN$2.test(word) ? capital(syllables(word, false).join("")) : word).join(" ").replace(/\s+/g, " ").replace(/ ?· ?/g, " ").trim();
			return {
				name: joined,
				slug: slugOf(joined)
			};
		}
		const all = syllables(name, true);
		const surname = hasCompoundSurname(name) && name.length > 2 ? 2 : 1;
		const latin = [all.slice(0, surname).join(""), all.slice(surname).join("")].map(capital).join(" ");
		return {
			name: latin,
			slug: slugOf(latin)
		};
	};
}
var capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** ASCII letters and digits with hyphens; ü as yu, as passports write it. Empty if nothing is left. */
function slugOf(text) {
	return text.toLowerCase().replace(/ü/g, "yu").normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 80);
}
// src/domain/parse/warning-text.ts
/** What a warning says, in both languages: it travels in the transcript, which has no interface. */
function warningText({ code, facts }) {
	const [a, b] = facts;
	switch (code) {
		case "nobody-found": return {
			zh: "没有找到发言人；全文可手工标注。",
			en: "No speaker was found; the text can be marked by hand."
		};
		case "announced-count": return {
			zh: `说的是 ${a} 条，找到 ${b} 条。`,
			en: `${a} items are announced, ${b} were found.`
		};
		case "list-unassigned": return {
			zh: "这里有分条列出的内容，但看不出是谁说的。",
			en: "A list that no speaker could be given."
		};
		case "name-once": return {
			zh: `“${a}”只出现一次，且没有职务，请核对是否为人名。`,
			en: `"${a}" stands only once and without an office: is it a name?`
		};
		case "rows-skipped": return {
			zh: `有 ${a} 行没有发言人或内容，已略过。`,
			en: `${a} rows have no speaker or no wording and were left out.`
		};
		case "encoding": return {
			zh: `文件编码按 ${a} 读取，若有乱码请另存为 UTF-8。`,
			en: `Read as ${a}; if characters look wrong, save the file as UTF-8.`
		};
	}
}
/** A valid transcript from what a reader found in `text`, which is normalised. */
async function assemble(text, draft, { lexicons, romanise, name }) {
	const sha256 = await fingerprint(text);
	const wording = ({ span, text: own }) => own ?? text.slice(span.start, span.end);
	const title = clean(draft.title ?? name ?? firstWords(text)) || sha256.slice(0, 12);
	const languages = /* @__PURE__ */ new Set();
	const say = (words) => {
		const language = languageOf(words);
		languages.add(language);
		return language === "zh" ? { zh: words } : { en: words };
	};
	const order = [...draft.points.keys()].sort((a, b) => draft.points[a].span.start - draft.points[b].span.start || draft.points[a].span.end - draft.points[b].span.end);
	const sorted = {
		...draft,
		points: order.map((i) => draft.points[i])
	};
	const meetingTitle = say(title);
	const assigned = assignThemes(sorted, lexicons, wording, say);
	const ids = speakerIds(draft, romanise);
	const counts = draft.people.map(() => 0);
	const speakers = draft.people.map((person, i) => ({
		id: ids[i],
		name: nameOf(person.name, romanise, languages),
		...person.role && { role: say(clean(person.role)) },
		...person.span && { span: person.span }
	}));
	const points = sorted.points.map((point, i) => {
		counts[point.person]++;
		return {
			id: `${ids[point.person]}-${counts[point.person]}`,
			speaker: ids[point.person],
			kind: point.kind,
			themes: [...assigned.ofPoint[i]],
			...point.heading && { heading: say(clean(point.heading)) },
			text: say(clean(wording(point))),
			span: point.span,
			...point.time !== void 0 && { time: point.time }
		};
	});
	const warnings = draft.warnings.map((warning) => ({
		code: warning.code,
		message: warningText(warning),
		...warning.span && { span: warning.span }
	}));
	const credits = draft.credits.map(({ role, names }) => ({
		role: say(role),
		names: names.map((each) => nameOf(each, romanise, languages))
	}));
	const publisher = draft.publisher ? say(draft.publisher) : null;
	return {
		format: FORMAT,
		meeting: {
			id: `meeting-${sha256.slice(0, 12)}`,
			title: meetingTitle,
			...draft.date && { date: draft.date },
			...languages.size === 1 && { languages: [...languages] }
		},
		source: {
			...publisher && { publisher },
			...credits.length > 0 && { credits },
			length: text.length,
			sha256,
			text
		},
		...assigned.groups.length > 0 && { groups: [...assigned.groups] },
		themes: [...assigned.themes],
		speakers,
		points,
		parse: {
			version: "1",
			warnings,
			unassigned: [...draft.unassigned]
		},
		...draft.replies.length > 0 && { replies: draft.replies.map(({ from, to, kind, span }) => ({
			from: ids[from],
			...to !== void 0 && { to: ids[to] },
			kind,
			span
		})) }
	};
}
var HAN$1 = /\p{Script=Han}/u;
var languageOf = (words) => HAN$1.test(words) ? "zh" : "en";
/** White space as one space: line ends inside a point are the printer's. */
var clean = (words) => words.replace(/\s+/g, " ").trim();
function firstWords(text) {
	const line = /\S[^\n]{0,60}/.exec(text)?.[0] ?? "";
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
/** A Chinese name has its pinyin beside it; it does not make the meeting English. */
function nameOf(name, romanise, languages) {
	if (!HAN$1.test(name)) return {
		zh: name,
		en: name
	};
	languages.add("zh");
	const latin = romanise(name).name;
	return /\S/.test(latin) ? {
		zh: name,
		en: latin
	} : { zh: name };
}
function speakerIds(draft, romanise) {
	const taken = /* @__PURE__ */ new Set();
	return draft.people.map(({ name }, i) => {
		const base = slugOf(romanise(name).slug) || `speaker-${i + 1}`;
		let id = base;
		for (let n = 2; taken.has(id); n++) id = `${base}.${n}`;
		taken.add(id);
		return id;
	});
}
// src/domain/parse/fold.ts
/**
* Traditional characters that stand in names of offices, cues and ordinals, with the simplified
* ones after them. Only what the rules look for: this is no converter.
*/
var PAIRS = "認认為为說说議议長长書书記记員员協协會会學学黨党區区縣县陳陈張张劉刘楊杨趙赵黃黄吳吴馬马鄭郑馮冯許许韓韩鄧邓葉叶蘇苏魯鲁蔣蒋賈贾盧卢鐘钟譚谭陸陆錢钱湯汤嚴严龍龙萬万顧顾賴赖龔龚蕭萧呂吕謝谢孫孙羅罗範范賀贺閻阎聶聂齊齐畢毕鄒邹應应溫温關关藍蓝連连寧宁龐庞單单莊庄華华喬乔餘余達达項项閔闵鄔邬倉仓衛卫竇窦滕滕強强調调談谈論论講讲釋释證证據据見见觀观視视親亲對对於于與与並并還还則则從从實实際际問问題题應应該该須须讓让給给請请聽听這这個个們们來来時时後后開开發发現现當当務务體体業业產产經经濟济國国門门辦办處处師师級级總总專专組组織织機机構构廳厅場场圍围繞绕結结針针條条項项點点種种輔辅護护導导團团隊队聯联盟盟貿贸財财務务稅税審审計计監监檢检察察鄉乡鎮镇村村莊庄補补充充贊赞同同擔担憂忧懷怀疑疑號号訪访傳传統统東东車车軍军電电網网報报聞闻編编輯辑責责圖图攝摄訊讯話话語语詞词風风險险難难題题夠够過过進进運运動动勵励勞劳無无極极權权樣样標标歷历歲岁復复徵征徹彻億亿優优價价儘尽兩两內内冊册創创劃划剛刚劇剧協协參参雙双啟启嚮向園园壓压壞坏爭争狀状獨独環环畫画異异療疗盡尽確确礎础礙碍簡简糧粮約约純纯紀纪細细終终練练緊紧緣缘縮缩缺缺職职較较輕轻轉转軟软農农遠远適适選选鄰邻醫医針针銀银鋪铺錯错鍵键離离雖虽靜静預预領领頭头顯显飛飞養养驗验驅驱齡龄";
var SIMPLE = /* @__PURE__ */ new Map();
for (let i = 0; i + 1 < 566; i += 2) SIMPLE.set(PAIRS[i], PAIRS[i + 1]);
var MARKS = /* @__PURE__ */ new Map([
	[",", "，"],
	[";", "；"],
	[":", "："],
	["!", "！"],
	["?", "？"],
	["(", "（"],
	[")", "）"],
	["﹐", "，"],
	["｡", "。"],
	[".", "."],
	["「", "“"],
	["」", "”"],
	["『", "“"],
	["』", "”"],
	["〝", "“"],
	["〞", "”"],
	["\xA0", " "],
	["　", " "],
	["	", " "]
]);
var FOLDED = /[,;:!?()﹐｡「」『』〝〞\u00a0\u3000\t\u4e00-\u9fff]/g;
/**
* The text as the rules read it: Chinese punctuation for ASCII, simplified for traditional, one
* kind of space. As long as the original, unit for unit, so that offsets hold in both.
*/
function fold(text) {
	return text.replace(FOLDED, (char) => MARKS.get(char) ?? SIMPLE.get(char) ?? char);
}
// src/domain/parse/prose/quotes.ts
/** A term in quotation marks is shorter than this and has no punctuation. */
var SHORT$1 = 14;
/**
* The outermost quotations of `text` from `from` to `to` (one paragraph), their marks included. One
* that is never closed runs to the end if it opens the paragraph or follows a colon; else its mark
* is ignored. ASCII marks open and close in turn.
*/
function findQuotes(text, from, to) {
	const quotes = [];
	let open = -1;
	let depth = 0;
	for (let i = from; i < to; i++) {
		const char = text[i];
		const ascii = char === "\"";
		if (char === "“" || ascii && depth === 0) {
			if (depth === 0) open = i;
			depth = 1;
		} else if ((char === "”" || ascii) && depth > 0) {
			depth = 0;
			quotes.push(quote(text, open, i + 1));
			open = -1;
		}
	}
	if (open >= 0 && (open === from || text[open - 1] === "：")) quotes.push(quote(text, open, to));
	return quotes;
}
function quote(text, start, end) {
	const inside = text.slice(start + 1, Math.min(end - 1, start + 1 + 2e3));
	const last = text[end - 2] ?? "";
	const ended = "。！？!?…".includes(last) && last !== "";
	const marks = /[，。！？；：]/.test(inside);
	return {
		start,
		end,
		speech: ended || marks || end - start - 2 > SHORT$1,
		ended
	};
}
/** The text with the inside of every quotation blanked: what the reporter says himself. */
function maskQuotes(text, quotes) {
	let masked = "";
	let at = 0;
	for (const { start, end } of quotes) {
		const inner = Math.max(0, end - start - 2);
		masked += `${text.slice(at, start + 1)}${"■".repeat(inner)}`;
		at = start + 1 + inner;
	}
	return masked + text.slice(at);
}
// src/domain/parse/prose/sentences.ts
var ENDERS = "。！？!?…\n";
/**
* The sentences between `from` and `to` of a text whose quotations are blanked: each ends with its
* mark, or with a quotation that ends inside itself. Leading white space belongs to none.
*/
function splitSentences(masked, quotes, from, to) {
	const sentences = [];
	const closing = new Set(quotes.filter((quote) => quote.ended).map((quote) => quote.end));
	let start = from;
	const close = (end) => {
		let first = start;
		while (first < end && " \n".includes(masked[first])) first++;
		if (first < end) sentences.push({
			start: first,
			end
		});
		start = end;
	};
	for (let i = from; i < to; i++) {
		if (closing.has(i + 1) && i + 1 > start) {
			const next = masked[i + 1];
			if (next !== "，" && next !== "。") close(i + 1);
			continue;
		}
		if (!ENDERS.includes(masked[i])) continue;
		let end = i + 1;
		while (end < to && "。！？!?…”）".includes(masked[end])) end++;
		close(end);
		i = end - 1;
	}
	close(to);
	return sentences;
}
/** Where the clauses of a sentence start: after its commas, semicolons, colons and quotations. */
function clauseStarts(masked, sentence) {
	const starts = [sentence.start];
	for (let i = sentence.start; i < sentence.end - 1; i++) {
		if (!"，；：”。".includes(masked[i])) continue;
		let next = i + 1;
		while (next < sentence.end && " ，".includes(masked[next])) next++;
		if (next < sentence.end && starts.at(-1) !== next) starts.push(next);
	}
	return starts;
}
// src/domain/parse/points/ordinals.ts
/** How high a family stands: a lower one that begins at 1 goes inside an open higher one. */
var RANK = {
	dun: 0,
	paren: 1,
	di: 2,
	en: 2,
	digit: 3,
	yi: 4,
	qi: 4,
	digitParen: 5,
	circled: 6
};
var DIGITS = "一二三四五六七八九十";
var PATTERNS = [
	["yi", /([一二三四五六七八九十]{1,3})(?:是|要|为|来(?=[，说讲])|则(?=[是要]))/y],
	["dun", /([一二三四五六七八九十]{1,3})、/y],
	["di", /第([一二三四五六七八九十]{1,3})(?:点|个(?:方面|问题|建议|层面)|方面|条)?(?:[，、：是要]|就是|，是)/y],
	["di", /(首先|其次|再次|再者|然后|最后|最后一[点个])(?=[，：、是要\u4e00-\u9fff])/y],
	["qi", /其([一二三四五六七八九十])(?=[，、：是\u4e00-\u9fff])/y],
	["paren", /（([一二三四五六七八九十]{1,3})）/y],
	["digitParen", /（(\d{1,2})）|(\d{1,2})）/y],
	["digit", /(\d{1,2})(?:、|[.．](?!\d))/y],
	["circled", /[①-⑳]/y],
	["en", /(first|second|third|fourth|fifth|sixth|seventh|finally|lastly|next)(?:ly)?(?: of all)?(?=,|:| )/iy]
];
/** After a bare 一 these make an everyday word: a measure word, 一体, 一带一路, 二线, 三农. */
var BARE_STOP = /* @__PURE__ */ new Set("个名位种批项年月日次步条家所座天点级届期代度号线手维孩胎产农样般些直定切旦边起时下系方带体路流致味来部律概再场件道大小多少十百千万亿两倍成股口岁心份块元分秒刻周季世旁向经共同面言句段篇章本只头台套双对层间栋幢亩公里米吨人者把番举应贯脉例力生身行网会员角等品类国省市县区镇村乡街区中央厂店校院室、，。；：（）二三四五六七八九一之以");
var BARE = /[一二三四五六七八九](?=[\u4e00-\u9fff])/y;
var WORDS$1 = {
	首先: 1,
	其次: 2,
	再次: 3,
	再者: 3,
	然后: 3,
	最后: 0,
	最后一点: 0,
	最后一个: 0,
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	next: 0,
	finally: 0,
	lastly: 0
};
/** The ordinal that starts at `at` in folded text, or null. */
function ordinalAt(text, at) {
	const first = text.charCodeAt(at);
	if (!STARTS.has(first)) return null;
	for (const [family, pattern] of PATTERNS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match) continue;
		return {
			family,
			number: valueOf(match[1] ?? match[2] ?? match[0]),
			start: at,
			end: at + match[0].length,
			sure: true
		};
	}
	BARE.lastIndex = at;
	if (!BARE.test(text)) return null;
	const wordy = BARE_STOP.has(text[at + 1]);
	return {
		family: "yi",
		number: valueOf(text[at]),
		start: at,
		end: at + 1,
		sure: false,
		wordy
	};
}
var STARTS = new Set(Array.from(`${DIGITS}第首其再然最（0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳fFsStTnNlL`, (c) => c.charCodeAt(0)));
function valueOf(word) {
	const named = WORDS$1[word.toLowerCase()];
	if (named !== void 0) return named;
	if (word >= "①" && word <= "⑳") return word.charCodeAt(0) - 9311;
	if (/^\d+$/.test(word)) return Number(word);
	return chineseNumber(word);
}
/** 三 is 3, 十 10, 十二 12, 二十 20. */
function chineseNumber(word) {
	const at = word.indexOf("十");
	if (at < 0) return word === "两" ? 2 : DIGITS.indexOf(word) + 1;
	const tens = at === 0 ? 1 : DIGITS.indexOf(word[0]) + 1;
	const ones = at === word.length - 1 ? 0 : DIGITS.indexOf(word[at + 1]) + 1;
	return tens * 10 + ones;
}
/** Whether a paragraph or sentence that starts at `at` opens with an ordinal that needs no run. */
function opensWithOrdinal(text, at) {
	return ordinalAt(text, at)?.sure ?? false;
}
// src/domain/parse/points/announced.ts
var COUNT = /(?:[一二三四五六七八九十两]{1,3}|\d{1,2})(?:点|条|个方面|个|项|方面|大(?=问题|举措|建议|任务|工程|类))(?:[^，。；：、一二三四五六七八九十\d]{0,8})(?:建议|要求|意见|体会|看法|希望|问题|难题|对策|措施|举措|观点|思考|期望|倡议|任务|方面|认识|感受|工程|产业|困难|挑战|方向)/g;
/** The last announcement in some words before a list; null if there is none. */
function announcedIn(words) {
	const near = words.slice(-80);
	let last = null;
	for (const match of near.matchAll(COUNT)) last = match[0];
	if (last === null) return null;
	const number = /^(?:[一二三四五六七八九十两]{1,3}|\d{1,2})/.exec(last)[0];
	return {
		count: /^\d/.test(number) ? Number(number) : chineseNumber(number),
		words: last
	};
}
var LEADING = /^(?:并|同时|此外|最后|对此|为此|因此)?(?:[他她])?(?:还|也|则|就|又|同时)?(?:提出|建议|认为|指出|强调|表示)?(?:要|了|出)?/;
/** A heading without the verb that introduces it: 并提出发展的对策建议 is 发展的对策建议. */
function withoutCue(words) {
	const rest = words.replace(LEADING, "");
	return rest.length >= 2 ? rest : words;
}
// src/domain/parse/points/kind.ts
var PROBLEM_CUE = /问题|困难|短板|不足|挑战|瓶颈|难题|障碍|痛点|堵点|难点|隐患|风险|困境|弊端|差距|薄弱环节|制约|problems?\b|difficult|challenges?\b|risks?\b|concerns?\b|shortcomings?\b/gi;
var ADVICE_CUE = /(?<![重主必需首只不简摘纲概次])要(?!求|素|点|闻|件|义)|建议|对策|要求|下步|下一步|措施|举措|希望|意见|任务|工作中|需要|应当?|必须|着力|路径|抓手|方向|倡议|期望|要做好|做到|办法|主张|recommend|suggest|propos|should\b|must\b|need to\b|ask(?:s|ed)? for/gi;
/** What the words before a list say of its items: problems, advice, or nothing. */
function kindOfCue(words) {
	const problem = lastAt(words, PROBLEM_CUE);
	const advice = lastAt(words, ADVICE_CUE);
	if (problem < 0 && advice < 0) return null;
	return problem > advice ? "problem" : "recommendation";
}
function lastAt(words, pattern) {
	let last = -1;
	for (const match of words.matchAll(pattern)) last = match.index;
	return last;
}
var ADVICE_START = /^(?:要|应|须|需|必须|加快|着力|推动|推进|构建|强化|完善|鼓励|加强|加大|深化|坚持|建立|健全|提升|提高|优化|打造|引进|引导|支持|扩大|培育|培养|发挥|发展|做好|做强|做优|做实|抓好|抓住|抓紧|落实|促进|实施|开展|创新|改革|改善|严格|统筹|聚焦|突出|注重|重视|增强|营造|拓宽|拓展|出台|制定|设立|探索|尽快|进一步|大力|积极|切实|继续|不断|建议|希望|呼吁|请|让|把|将|以|充分|全面|牢固|树立|组织|规范|明确|保障|保护|利用|借助|争取|争创|防止|避免|减少|降低|增加|整合|盘活|搭建|紧盯|紧扣|立足|围绕|高标准|高水平|高质量|高强度|主动|合理|科学|有效|精准|可以|可|不妨|不能|不要|不可|不应|切忌|务必|尽可能|尽量|力争|确保|采取|运用|落细|压实|守住|讲好|用好|管好|建好|办好|用足|既要|政府要|从)/;
var ADVICE_INSIDE = /(?<![重主必需首只不简摘纲概次紧提机索])要(?!求|素|点|闻|件|义|么|是(?!在)|塞|害|紧|职|领|价)|应(?!用|急|对|有尽|届|变|答|邀|运|聘|该是|是)|必须|须|需要|建议|希望|呼吁|鼓励|可以(?!说|看)|不能(?!满)|倡议|务必|有必要|亟[需待]|当务之急|should|must(?! have)|need to|ought to|recommend|suggest|propose|let us|let's|we have to/i;
var PLAN_INSIDE = /(?:下一步|接下来|今后|未来|下一阶段|下步)[^。]{0,20}(?:将|要|会|继续|应|着力)|[，。“]我们将|将(?:继续|持续|进一步|大力|积极|着力|聚焦|努力|以|按照|坚持)|努力[为把让使]/;
var PROBLEM_START = /^(?:缺|缺乏|缺少|不足|不强|匮乏|制约|风险|难|没有|不够|仍|尚)/;
var PROBLEM_INSIDE = /缺乏|缺少|匮乏|不足|不强|不高|不够|不匹配|不平衡|不充分|不完善|不健全|不到位|不合理|不规范|不均|不畅|不明|不完备|有待|难以|难度大|困难|短板|滞后|薄弱|瓶颈|制约|隐患|风险(?!防|识|评|管)|矛盾|脱节|脱离|流失|断供|堵点|痛点|弊端|忽视|忽略|偏低|偏少|偏弱|偏慢|太少|太低|太慢|太长|过高|过低|过多|过少|过长|浪费|空白|欠缺|欠佳|伤害|损害|混乱|形式主义|一刀切|融资难|看病难|丧失|错误|差距|造成.{0,10}(?:困扰|损失)|没有(?:落实|解决|形成|办|得到|建立)|问题(?:依旧|仍|依然|突出|严重|较|是|在于)|存在.{0,16}问题|面临|lack|shortage|problem|difficult|risk|concern|too (?:few|little|much|many|slow|long|late|expensive)|not enough|fails? to|insufficient/i;
/**
* The kind of a point: by the words before its list, then by how it begins, then by what it says;
* else a view. Advice inside outweighs a lack inside, which is what it would mend.
*/
function kindOfPoint(wording, cue) {
	const words = wording.replace(/^[“"「]/, "").trimStart();
	if (cue === "recommendation") return cue;
	if (cue === "problem") return "problem";
	if (PROBLEM_START.test(words)) return "problem";
	if (/^(?:要|应|须|必须|建议|希望|呼吁)/.test(words)) return "recommendation";
	const advised = ADVICE_INSIDE.exec(words);
	const lacking = PROBLEM_INSIDE.exec(words);
	if (advised || PLAN_INSIDE.test(words)) {
		if (lacking && advised && lacking.index < advised.index && /问题|缺|不足|难以/.test(lacking[0])) return /建议|希望|呼吁|必须|应/.test(advised[0]) ? "recommendation" : "problem";
		return "recommendation";
	}
	if (lacking) return "problem";
	return "view";
}
/** The kind of an enumerated item: as of a point, and an imperative opening is advice. */
function kindOfItem(wording, cue) {
	if (cue) return cue;
	const kind = kindOfPoint(wording, null);
	return kind === "view" && ADVICE_START.test(wording) ? "recommendation" : kind;
}
// src/domain/parse/points/runs.ts
/**
* The enumerations between `from` and `to` of folded text: runs that start at 1, grow by 1 and have
* two items at least; a run that begins inside an open item of a higher family lies in it.
*/
function findRuns(text, from, to) {
	const top = [];
	const open = [];
	for (const ordinal of ordinalsIn(text, from, to)) {
		const level = open.findLastIndex((run) => continues(run, ordinal, text));
		if (level >= 0) {
			close(open, level + 1, ordinal.start);
			const run = open[level];
			run.items.at(-1).end = ordinal.start;
			run.items.push({
				ordinal,
				end: to,
				runs: []
			});
		} else if (ordinal.number === 1 && !ordinal.wordy) {
			const outer = open.findLastIndex((run) => isInside(run, ordinal));
			close(open, outer + 1, ordinal.start);
			const run = { items: [{
				ordinal,
				end: to,
				runs: []
			}] };
			const parent = open[outer]?.items.at(-1);
			if (parent) parent.runs.push(run);
			else top.push(run);
			open.push(run);
		}
	}
	return kept(top);
}
/** Ordinals stand at the start of a clause, or right after a verb (建议一是…). */
function ordinalsIn(text, from, to) {
	const found = [];
	for (let i = from; i < to; i++) {
		const before = i === from ? "。" : text[i - 1];
		const clause = "，。；：！？、“”…\n ）".includes(before);
		const ordinal = ordinalAt(text, i);
		if (!ordinal) continue;
		const mid = !clause && ordinal.sure && text.startsWith("一是", i) && !/[第之统十百同唯专单]/.test(before);
		if (!clause && !mid) continue;
		if (before === "、" && !(ordinal.family === "yi" && ordinal.sure)) continue;
		if (ordinal.end > to) continue;
		if (/[a-z]/i.test(text[i]) && /[a-z]/i.test(before)) continue;
		found.push(ordinal);
		i = ordinal.end - 1;
	}
	return found;
}
function continues(run, ordinal, text) {
	const last = run.items.at(-1).ordinal;
	if (ordinal.wordy && (last.sure || !"；。\n".includes(text[ordinal.start - 1] ?? ""))) return false;
	const mixed = /* @__PURE__ */ new Set([last.family, ordinal.family]);
	if (!(last.family === ordinal.family || mixed.has("di") && mixed.has("qi"))) return false;
	return ordinal.number === 0 ? run.items.length >= 2 || last.family === "di" : ordinal.number === last.number + 1;
}
var isInside = (run, ordinal) => RANK[run.items.at(-1).ordinal.family] < RANK[ordinal.family];
/** Runs deeper than `level` end where a higher ordinal starts. */
function close(open, level, at) {
	for (const run of open.splice(level)) run.items.at(-1).end = at;
}
/** A single item is no list; neither is one of bare numerals only that might be words. */
function kept(runs) {
	const good = runs.filter((run) => run.items.length >= 2);
	for (const run of good) for (const item of run.items) item.runs.splice(0, item.runs.length, ...kept(item.runs));
	const freed = runs.filter((run) => run.items.length < 2).flatMap((run) => run.items.flatMap((item) => kept(item.runs)));
	return [...good, ...freed].sort((a, b) => a.items[0].ordinal.start - b.items[0].ordinal.start);
}
// src/domain/parse/points/points.ts
/**
* The points in the stretch from `from` to `to`: the items of its enumerations, and what stands
* around them. `lead` is the text before the stretch that gives it (…提出三点建议：): its words
* say what kind of list follows, and how long.
*/
function findPoints(text, folded, from, to, lead, grain = "sentence") {
	const points = [];
	const miscounted = [];
	const runs = findRuns(folded, from, to);
	let at = from;
	for (const [i, run] of runs.entries()) {
		const start = run.items[0].ordinal.start;
		const end = endOfRun(folded, run, runs[i + 1] ? prefaceStart(folded, run, runs[i + 1]) : to);
		const before = at === from ? lead : "";
		const preface = readPreface(folded, at, start);
		plain(text, folded, at, preface.start, grain, points);
		const words = `${before}${folded.slice(preface.start, start)}`;
		const said = preface.start < start ? folded.slice(preface.start, start) : lastSentence(folded, at, start) || before;
		const announced = announcedIn(said) ?? announcedIn(words);
		check(run, announced, start, end, miscounted);
		items(text, folded, run, end, kindOfCue(said) ?? (at === from ? kindOfCue(before.slice(-40)) : null), headingText(text, preface.start, start, announced), points);
		at = end;
	}
	plain(text, folded, at, to, grain, points);
	return {
		points,
		miscounted
	};
}
function check(run, announced, start, end, miscounted) {
	const found = run.items.length;
	if (announced && announced.count !== found && announced.count > 1) miscounted.push({
		span: {
			start,
			end
		},
		announced: announced.count,
		found
	});
}
/** Where the words start that head the next list: its sentence, or its clause in the last item. */
function prefaceStart(folded, run, next) {
	const last = run.items.at(-1).ordinal.end;
	const start = next.items[0].ordinal.start;
	let at = start;
	while (at > last && !"。！？\n".includes(folded[at - 1])) at--;
	return at > last ? at : start;
}
/** Where the last item ends: with its sentence, unless its fellows are longer than a sentence. */
function endOfRun(folded, run, to) {
	const items = run.items;
	const last = items.at(-1);
	const stop = Math.min(last.end, to);
	const single = items.slice(0, -1).every((item) => {
		const inner = folded.slice(item.ordinal.end, item.end).trimEnd();
		return !/[。！？\n]./.test(inner.slice(0, -1)) && !/[。！？]\s*\S/.test(inner);
	});
	if (last.runs.length > 0) return endOfRun(folded, last.runs.at(-1), stop);
	if (!single) {
		const line = folded.indexOf("\n", last.ordinal.end);
		return items.length > 1 && folded[last.ordinal.start - 1] === "\n" && line >= 0 ? Math.min(line, stop) : stop;
	}
	for (let i = last.ordinal.end; i < stop; i++) {
		if (!"。！？\n".includes(folded[i])) continue;
		let end = i + 1;
		while (end < stop && "”’）".includes(folded[end])) end++;
		return end;
	}
	return stop;
}
/** The unfinished sentence before a list heads it; what stands before is a point of its own. */
function readPreface(folded, from, start) {
	let at = start;
	while (at > from && !"。！？\n".includes(folded[at - 1])) at--;
	if (at === start) return { start };
	const clauses = folded.slice(at, start).split("，");
	const last = clauses.at(-1) || clauses.at(-2) || "";
	const first = clauses.slice(0, clauses.length - (clauses.at(-1) ? 1 : 2)).join("，");
	if (first.length >= 10 && /面临|存在|问题|困难|建议|表现|包括|如下|方面/.test(last)) return { start: at + first.length + 1 };
	return { start: at };
}
function lastSentence(folded, from, end) {
	let stop = end;
	while (stop > from && "。！？\n ".includes(folded[stop - 1])) stop--;
	let at = stop;
	while (at > from && !"。！？\n".includes(folded[at - 1])) at--;
	const sentence = folded.slice(at, stop);
	return sentence.slice(sentence.lastIndexOf("，") + 1);
}
var MOST_HEADING = 40;
function headingText(text, from, to, announced) {
	const words = withoutCue(text.slice(from, to).replace(/[\s：:，,；;]+$/, "").trim());
	const clause = words.length > MOST_HEADING ? words.slice(Math.max(words.lastIndexOf("，"), words.lastIndexOf(",")) + 1) : words;
	if (clause.length >= 2 && clause.length <= MOST_HEADING) return clause;
	return announced?.words;
}
function items(text, folded, run, end, cue, heading, points) {
	for (const [i, item] of run.items.entries()) {
		const stop = i === run.items.length - 1 ? end : item.end;
		if (item.runs.length > 0) inner(text, folded, item, stop, cue, points);
		else {
			const span = trim(folded, item.ordinal.start, stop);
			if (span && span.end > item.ordinal.end) {
				const kind = kindOfItem(folded.slice(item.ordinal.end, span.end).trimStart(), cue);
				points.push({
					span,
					kind,
					...heading && { heading }
				});
			}
		}
	}
}
/** An item that holds a list heads it: 首先，要做好两件事：一是…；二是…. */
function inner(text, folded, item, stop, cue, points) {
	for (const run of item.runs) {
		const start = run.items[0].ordinal.start;
		const words = folded.slice(item.ordinal.start, start);
		const end = Math.min(stop, endOfRun(folded, run, stop));
		const heading = text.slice(item.ordinal.start, start).replace(/[\s：:，,。；;]+$/, "");
		items(text, folded, run, end, kindOfCue(words.slice(-30)) ?? cue, heading.slice(0, 60), points);
	}
}
/** Sentences outside lists: one that only leans on the one before (它…, 因此…) belongs to it. */
function plain(text, folded, from, to, grain, points) {
	if (from >= to) return;
	const quotes = findQuotes(folded, from, to);
	const masked = folded.slice(0, 0) + maskSlice(folded, quotes, from, to);
	const shifted = quotes.map((quote) => ({
		...quote,
		start: quote.start - from,
		end: quote.end - from
	}));
	const sentences = grain === "sentence" ? splitSentences(masked, shifted, 0, to - from) : lines(masked);
	let last = null;
	for (const sentence of sentences) {
		const span = trim(folded, from + sentence.start, from + sentence.end);
		if (!span || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
		const words = folded.slice(span.start, span.end);
		const kind = kindOfPoint(words, null);
		if (grain === "sentence" && last && kind === last.kind && LEANING.test(words) && span.end - last.start < 200) {
			last.end = span.end;
			continue;
		}
		if (last) points.push({
			span: {
				start: last.start,
				end: last.end
			},
			kind: last.kind
		});
		last = {
			start: span.start,
			end: span.end,
			kind
		};
	}
	if (last) points.push({
		span: {
			start: last.start,
			end: last.end
		},
		kind: last.kind
	});
}
var LEANING = /^(?:它|这|其(?!次|中|他)|此举|因此|所以|因为|从而|即|也就是说|换言之|比如|例如|譬如|然而|但|可是|否则|而(?!且)|只有|甚至|尤其|虽然|尽管|二者|两者|前者|后者|不仅|it |this |that |these |because |for example|but |however|so )/i;
var maskSlice = (folded, quotes, from, to) => maskQuotes(folded.slice(from, to), quotes.map((quote) => ({
	...quote,
	start: quote.start - from,
	end: quote.end - from
})));
function lines(text) {
	const found = [];
	let start = 0;
	for (let i = 0; i <= text.length; i++) {
		if (i < text.length && text[i] !== "\n") continue;
		if (i > start) found.push({
			start,
			end: i
		});
		start = i + 1;
	}
	return found;
}
/** The span without white space around it and without the mark that closes it. */
function trim(folded, from, to) {
	let start = from;
	let end = to;
	while (start < end && " \n，。；：".includes(folded[start])) start++;
	while (end > start && " \n。；，：、".includes(folded[end - 1])) end--;
	return start < end ? {
		start,
		end
	} : null;
}
// src/domain/parse/prose/blocks.ts
var CREDIT = "(?:本报|本网|本刊|本台|见习|实习|特约|全媒体)?(?:记者|通讯员|特派员)|来源|作者|编辑|责编|责任编辑|主编|校对|审核|审校|一审|二审|三审|终审|初审|复审|监制|统筹|策划|撰文|供稿|摄影|摄像|图片|视频制作|制作|视频|美编|排版|编审|值班编委|供图|文字|图文|更新时间|发布时间|发布日期|时间|日期|点击|浏览|阅读|字号|字体|分享到|编发|签发";
var BYLINE$1 = new RegExp(`^[（(【\\[]?(?:(?:${CREDIT})[\\s:：/|]|(?:文|图|摄)[\\s]*[/:：|])`, "u");
var BYLINE_SHORT = new RegExp(`^[（(]?(?:(?:${CREDIT})[\\s:：/]*[\\p{Script=Han}·、\\s（）()]{1,40}){1,8}[）)]?$`, "u");
var NUMBERED_TITLE = /^(?:议题|主题|话题|专题|环节|议程)?[一二三四五六七八九十\d]{1,3}[：:、.．\s]/;
/**
* The non-empty lines of a report with what each is. The title is the first line when it is short
* and ends no sentence; a byline names who made the report; a heading is a short line alone,
* without a full stop, that opens no list.
*/
function findBlocks(folded) {
	const blocks = [];
	let at = 0;
	while (at <= folded.length) {
		const found = folded.indexOf("\n", at);
		const stop = found < 0 ? folded.length : found;
		let start = at;
		let end = stop;
		while (start < end && /\s/.test(folded[start])) start++;
		while (end > start && /\s/.test(folded[end - 1])) end--;
		if (start < end) {
			const short = end - start <= 80 ? folded.slice(start, end) : "";
			blocks.push({
				start,
				end,
				kind: kindOf(short, blocks)
			});
		}
		at = stop + 1;
	}
	return blocks;
}
/** `line` is empty for what is too long to be anything but body. */
function kindOf(line, before) {
	if (line === "") return "body";
	if (BYLINE$1.test(line) || BYLINE_SHORT.test(line)) return "byline";
	const stopped = /[。；，：……]”?$/.test(line);
	const quoted = /[“”]$/.test(line) && /[，。！？]/.test(line);
	if (stopped || quoted) return "body";
	if (before.length === 0) return NUMBERED_TITLE.test(line) ? "heading" : "title";
	if (line.length > 40 || /。/.test(line)) return "body";
	if (/^[（(].{1,38}[）)]?$/.test(line)) return "byline";
	return "heading";
}
var ROLES = new RegExp(`(${CREDIT})[\\s:：/|]*`, "u");
var NAME = /^\p{Script=Han}{2,12}(?:·\p{Script=Han}{1,8})*$/u;
/** Who made the report, and for which paper, as its bylines say; the names as printed. */
function readCredits(lines) {
	const credits = [];
	let publisher;
	for (const line of lines) {
		const parts = line.split(ROLES);
		for (let i = 1; i + 1 < parts.length; i += 2) {
			const role = parts[i];
			const names = parts[i + 1].split(/[\s、，,（）()]+/).filter((name) => NAME.test(name));
			if (names.length === 0 || /时间|日期|点击|浏览|阅读|字/.test(role)) continue;
			if (role === "来源") publisher ??= names[0];
			else credits.push({
				role,
				names: names.filter((name) => name.length <= 8)
			});
		}
	}
	const kept = credits.filter((credit) => credit.names.length > 0);
	return publisher === void 0 ? { credits: kept } : {
		credits: kept,
		publisher
	};
}
// src/domain/parse/prose/date.ts
var DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/;
var ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/**
* The first date in some opening lines, in EDTF: a year that is not named stays unknown
* (`XXXX-03-16`). Undefined if there is none.
*/
function readDate(lines) {
	for (const line of lines) {
		const match = DATE.exec(line) ?? ISO.exec(line);
		if (!match) continue;
		const [, year, month, day] = match;
		if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
		return `${year ?? "XXXX"}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	}
}
// src/domain/parse/prose/cues.ts
var VERB = "认为|表示|指出|提出|建议|强调|介绍|坦言|呼吁|谈到|总结|希望|要求|直言|透露|补充|回应|感慨|表态|讲到|提到|分析|主张|倡议|说明|说道|说到|说起|谈起|谈道|谈及|谈了|讲道|称赞|坚信|相信|期待|期盼|期望|号召|提醒|警告|警示|解释|阐述|阐释|论述|反映|反问|发问|追问|提问|询问|回答|答复|答道|回忆|回顾|感叹|慨叹|感言|赞叹|赞同|同意|肯定|质疑|批评|反驳|反对|担忧|担心|忧虑|直陈|断言|预测|预计|判断|评价|点评|概括|归纳|梳理|剖析|解读|申明|声明|重申|宣布|承诺|表态|表达|列举|举例|提议|提请|提倡|倡导|敦促|督促|勉励|寄语|嘱托|告诉|告知|告诫|觉得|看来|主讲|分享|交流|畅谈|论及|指明|明确|援引|引用|自豪|笑言|笑称|戏称|坦承|承认|透露|披露|通报|汇报|报告|讲述|叙述|描述|展望|点出|道出|说出|讲出|给出|开出|抛出|献策|建言|进言|谏言|发声|插话|接话|接着|领学|宣讲|授课|讲授|研讨|讨论|发问|插话|坦露|吐露|概述|详述|简述|讲解|答疑|点赞|推介|致谢|祝贺|期许|祝愿";
var WEAK = "发言|讲话|致辞|致词|发表|做|作|进行|主持|主旨演讲|演讲|做了|作了|带来|谈|讲|提|发出|抛出|接过话筒|接过话茬|接过话头|开口";
var SINGLE = "说|称|问|答|道|谈|讲|曰|想|喊|叹|忆";
var STRONG = new RegExp(`(?:${VERB})`, "y");
var SOFT = new RegExp(`(?:${WEAK})`, "y");
var SHORT = new RegExp(`(?:${SINGLE})(?=[，：了道。“]|[\\u4e00-\\u9fffA-Za-z0-9《])`, "y");
/** What may follow a verb and belongs to the cue: 了, 道, a count, and what is counted. */
var OBJECT$1 = /(?:[了道着过到说出]{0,2})(?:自己的|他的|她的|我的|如下|以下|几|许多|很多|不少|一些|诸多|宝贵的?|很好的|具体的?|相关|有关|不同|[一二三四五六七八九十两\d]{1,3}|多)?(?:[点条个项方面大类]{0,2})(?:[补充对策针性可行工作学习意政见建设明确新殷切]{0,6}的?)(?:建议|要求|意见|对策|看法|观点|体会|希望|想法|措施|举措|问题|思考|期望|期待|认识|感受|主张|倡议|疑问|思路|办法|见解|感悟|议题|不足|困难|需求|说法|发言|讲话|情况|思想|方面|方向|任务|难题|短板|关系|重点)?(?:和(?:建议|要求|意见|看法|观点|希望|思考|对策))?/y;
/** Not a cue although the verb stands there: the noun it also is, or a clause that modifies one. */
var NOUN_AFTER = /^(?:的(?!是|话|，|：|“)|者|人(?:选|员)?|被|是否|信(?!心)|稿|书(?!记)|案|函|会(?!议)|权|单|性|化|工程|小学|中学|品|会上|会议|内容|环节|中(?!国|央|心|小|西|部|东|医|长|期|介|低|高|等|华|药|欧|美|俄|外|方|年|学|考)|后(?!续|期|备|勤|方|疫|发)|时(?!代|间|刻|期|候|空)|期间|结束|完毕)/;
var ADVERB = /(?:也|则|还|就|又|再|都|便|更|才|却|曾|即|均|同样|首先|其次|最后|先后|分别|特别|着重|重点|一致|进一步|接着|随即|随后|同时|再次|再三|多次|一再|反复|直接|明确|简要|详细|系统|深入|认真|充分|高度|深情|动情|激动|兴奋|坦诚|坦率|笑着|微笑着|一语道破|继续|率先|第一个|最先|带头|现场|郑重|严肃|热情|诚恳|由衷|深有感触|不无感慨|毫不讳言|不讳言|一针见血|开门见山|开宗明义|认真听完后|随之|当场|于是|并且|并|总结时|发言时|致辞时|讲话时|受访时|主动|积极|共同|热切|殷切|非常|十分|很|深|常|这样|如是|如此|向记者|对记者|向大家|和大家|与大家|跟大家|向与会者|向与会人员|对此|为此|就此|因此|最终|来自|有的放矢|集中|围绕主题|逐一|一一|分享时|代表|坚决|完全|强烈|热烈|\p{Script=Han}{1,4}地)/uy;
var VERY_LONG = 90;
/**
* The cue at `at`, adverbs before it skipped: a verb of speech, its compounds (总结强调), and what
* it announces (提出三点建议). Null if there is none. Reads folded text, at most about 100 units.
*/
function cueAt(text, at, limit) {
	let here = skipAdverbs(text, at);
	const start = here;
	let verbs = 0;
	let weak = 0;
	let last = here;
	while (verbs + weak < 4 && here < limit) {
		const strong = matchAt(STRONG, text, here);
		const soft = strong ? 0 : matchAt(SOFT, text, here);
		const short = strong || soft ? 0 : matchAt(SHORT, text, here);
		const length = strong || soft || short;
		if (length === 0) break;
		if (strong || short) verbs++;
		else weak++;
		last = here;
		here += length;
		if (text[here] === "并" || text[here] === "了") {
			const next = here + 1;
			if (matchAt(STRONG, text, next) || matchAt(SOFT, text, next)) here = next;
		}
	}
	if (verbs + weak === 0 || here > limit) return null;
	if (NOUN_AFTER.test(text.slice(here, here + 4))) return null;
	const object = matchAt(OBJECT$1, text, here);
	const objectText = text.slice(here, here + object);
	const announces = /[一-龥]{0,4}(?:建议|要求|意见|对策|看法|观点|体会|希望|想法|措施|举措|问题|思考|认识|主张|倡议|方面|方向|任务|难题|短板)$/.test(objectText) || /谈起|说起|提出|分享/.test(text.slice(start, here)) && objectText.length > 1;
	const verb = text.slice(last, here);
	if (verbs === 0 && /^(?:做|作|进行|发表|提|讲|谈|带来|发出|抛出|主持)$/.test(verb) && !announces) {
		if (!/发言|讲话/.test(objectText)) return null;
	}
	return finish(text, start, announces || /^[了道着过到说出]/.test(objectText) ? here + (announces ? object : shortTail(objectText)) : here, limit, announces);
}
function shortTail(object) {
	return /^[了道着过到说出]{1,2}/.exec(object)?.[0].length ?? 0;
}
function finish(text, start, end, limit, announces) {
	let content = end;
	while (text[content] === " ") content++;
	const found = text[content] ?? "";
	let mark = "";
	if (found === "：" || found === "，") mark = found;
	else if (content >= limit || "。！？；\n…".includes(found)) mark = "。";
	if (mark === "：" || mark === "，" || mark === "。" && content < limit) content++;
	while (text[content] === " ") content++;
	return {
		start,
		end,
		content: Math.min(content, limit),
		mark,
		announces
	};
}
/** Where the adverbs that start at `at` end. */
function skipAdverbs(text, at) {
	let here = at;
	for (let i = 0; i < 4; i++) {
		const length = matchAt(ADVERB, text, here);
		if (length === 0) break;
		here += length;
	}
	return here;
}
/** Words that open a phrase between a name and its cue: 在…上, 围绕…, 结合…. */
var PHRASE = /(?:在|围绕|结合|针对|就|从|以|对|关于|通过|作为|代表|根据|站在|立足|聚焦|紧扣|拿|用|向|面对|谈及|谈到|和|与|同|受|接受|看到|听完|走访|告诉|首先|认真|充分|高度|深入|详细|系统|简要|最后|表示|说起|一边|还|也|自|由|据|按照|回忆起|提起|说到|讲到|谈起|借|将|把|为|给|于|如|像|曾|已|所在|进行|开展|做|作|发表|接过|领学|再次|先后|分别|逐|重点|着重|连续|多年|长期|近年)/y;
/** Whether a phrase that may stand between a name and its cue starts at `at`. */
var phraseAt = (text, at) => matchAt(PHRASE, text, at) > 0;
/**
* The cue of a subject that ends at `at`: at once, or after a phrase, in the same sentence before
* `limit`. A later cue counts only at the start of a clause or after 中, 上, 时, 里, 后.
*/
function cueAfter(text, at, limit) {
	const direct = cueAt(text, at, limit);
	if (direct) return direct;
	const far = Math.min(limit, at + VERY_LONG);
	const open = phraseAt(text, at);
	for (let i = at + 1; i < far; i++) {
		const before = text[i - 1];
		if (before === "。" || before === "\n" || before === "；") break;
		const boundary = before === "，" || open && "中上时里后下间来度合题案点例言情况论践际析样".includes(before);
		const unclear = open && !boundary && matchAt(STRONG, text, i) > 0;
		if (!boundary && !unclear) continue;
		const cue = cueAt(text, i, limit);
		if (cue && (cue.mark !== "" || cue.announces || boundary)) return cue;
	}
	return null;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
}
// src/domain/parse/prose/offices.ts
/** What an office or title ends with, read backwards from a name or forwards after it. */
var OFFICES = new Set("书记 主席 主任 部长 局长 市长 县长 区长 省长 州长 镇长 乡长 村长 处长 科长 司长 厅长 院长 校长 所长 会长 秘书长 理事长 董事长 经理 总裁 总监 总编 总编辑 主编 社长 行长 台长 馆长 站长 团长 队长 组长 班长 园长 署长 股长 旗长 盟长 庭长 检察长 关长 总长 师长 旅长 连长 舰长 机长 船长 厂长 店长 场长 矿长 段长 室长 系主任 教务长 护士长 列车长 楼长 街长 河长 林长 警长 户长 家长 首长 酋长 董事 监事 理事 委员 常委 代表 教授 讲师 研究员 院士 博士 博士后 硕士 专家 学者 律师 法官 检察官 医生 医师 药师 护士 老师 教师 同志 先生 女士 小姐 同学 工程师 设计师 建筑师 规划师 经济师 会计师 审计师 分析师 策划师 农艺师 技师 畜牧师 园艺师 厨师 培训师 评估师 咨询师 摄影师 首席执行官 首席运营官 首席财务官 首席技术官 首席科学家 首席经济学家 首席专家 首席代表 首席 执行官 科学家 经济学家 社会学家 法学家 企业家 艺术家 作家 画家 书法家 音乐家 教育家 历史学家 投资人 合伙人 创始人 负责人 主持人 发言人 带头人 传承人 代言人 召集人 发起人 联系人 候选人 参事 顾问 巡视员 调研员 督学 督导 督导员 督查员 督察员 研究生 博士生 大学生 本科生 学生 学员 嘉宾 议员 干事 干部 支书 主委 副主委 党委委员 党组成员 成员 队员 党员 战士 政委 参谋长 司令员 指导员 辅导员 教员 教研员 馆员 研究馆员 技术员 业务员 飞行员 驾驶员 讲解员 保洁员 快递员 网格员 护林员 宣传员 联络员 观察员 评论员 审判员 书记员 监督员 消防员 驻村干部 总干事 总领事 领事 大使 公使 参赞 秘书 助理 主管 主播 校友 工匠 劳模 志愿者 社工 居民 村民 市民 业主 商户 住户 农民 工人 职工 员工 企业主 农场主 种植户 养殖户 经营者 消费者 从业者 研究者 导师 博导 硕导 导演 演员 编剧 诗人 主任编辑 高级编辑 译审 编审 主审 人选 总师 总工 高工 总设计师 总经济师 总会计师 组织委员 宣传委员 纪检委员 发起者 创办人 掌门人 站长助理 警官 民警 交警 队医 教练 运动员 裁判 选手 牧民 渔民 店主 老板 青年 返乡青年 候补委员 特派员 专员 总理 副总 老总 总管 财政司 议长 部门负责人 相关负责人 有关负责人 负责同志 CEO CTO CFO COO CIO 区块长 会首 处级干部 党代表 人大代表 政协委员 学部委员 总代表 领队 主办 主办人 创始合伙人 执委 主理人 律所主任 主治医师 公证员 仲裁员 调解员 人民陪审员 陪审员 理论家 评论家 收藏家 出品人 制片人 制作人 策展人 班主任 巡察专员 督办 主持 会员 校董 社员 馆长助理 主讲人 领衔人 首席顾问 侨领 乡贤 长老 大法官 大检察官 少将 中将 上将 大校 上校 中校 少校 上尉 中尉 少尉 警监 警督".split(" "));
var LONGEST = 6;
/**
* Titles that may follow a name; the offices, without the nouns that would swallow what follows a
* name in a sentence.
*/
var NOT_AFTER = new Set("首席 主办 主持 督导 督办 居民 村民 市民 农民 工人 职工 员工 青年 家长 成员 干部".split(" "));
var PREFIX = /(?:(?:常务|执行|党组|名誉|荣誉|首席|助理|高级|资深|特聘|客座|讲席|终身|退休|前任|原|前|老|总|副|正)){0,3}/y;
/** Said of many as often as of one: no sign of a name by themselves. */
var GROUPS = new Set("干部 党员 学生 学员 员工 职工 居民 村民 市民 农民 工人 专家 学者 青年 志愿者 代表 委员 成员 队员 商户 住户 业主 牧民 渔民 社工 研究者 从业者 消费者 经营者 负责人 企业家 科学家 嘉宾 老师 教师 教授 同学 同志 院士 会员 大学生 研究生 博士生 本科生 家长 户长 驻村干部 返乡青年 工匠 劳模 乡贤 战士 律师 医生 护士 法官 民警 作家 画家 艺术家 党代表 人大代表 政协委员 议员 种植户 养殖户 社员".split(" "));
/** Whether the office that ends at `end`, `length` long, is as often a group's. */
var isGroupOffice = (text, end, length) => GROUPS.has(text.slice(end - length, end));
var LAST = new Set(Array.from(OFFICES, (office) => office.at(-1)));
var FIRST = new Set(Array.from(OFFICES, (office) => office[0]));
/** 支书 is an office, the beginning of 支书记 is none; nor is 学生 in 大学生命科学. */
var CUT_SHORT = /* @__PURE__ */ new Set([
	"书记",
	"生命",
	"生物",
	"生态",
	"生活",
	"生产",
	"会员",
	"代表大",
	"员会"
]);
var isCutShort = (text, end) => CUT_SHORT.has(text.slice(end - 1, end + 1));
/** Length of the office that ends at `end` (副主任 has 主任), 0 for none. */
function officeBefore(text, end) {
	if (!LAST.has(text[end - 1]) || isCutShort(text, end)) return 0;
	for (let length = Math.min(LONGEST, end); length >= 2; length--) if (OFFICES.has(text.slice(end - length, end))) return length;
	return 0;
}
/** Length of the title that starts at `start`, its prefixes included (副教授), 0 for none. */
function titleAfter(text, start) {
	PREFIX.lastIndex = start;
	const prefix = PREFIX.exec(text)?.[0].length ?? 0;
	for (let shift = prefix; shift >= 0; shift--) {
		if (!FIRST.has(text[start + shift])) continue;
		for (let length = LONGEST; length >= 2; length--) {
			const word = text.slice(start + shift, start + shift + length);
			if (word.length < length || !OFFICES.has(word) || NOT_AFTER.has(word)) continue;
			if (!isCutShort(text, start + shift + length)) return shift + length;
		}
	}
	return 0;
}
/** What an institution's name ends with. */
var INSTITUTIONS = /(?:大学|学院|研究院|研究所|研究中心|科学院|工程院|社科院|党校|学校|中学|小学|幼儿园|公司|集团|银行|医院|实验室|中心|委员会|管委会|居委会|村委会|协会|学会|商会|联合会|总会|促进会|基金会|法院|检察院|出版社|报社|杂志社|电视台|事务所|研究会|合作社|社区|街道|[局委部厅处院校所村镇乡县区市省厂店社台站馆办会行科系室组队]|交大|北大|清华|复旦|人大|浙大|科大|师大|财大|政法|理工|农大|工大|医大|华为|腾讯|阿里|百度|京东|快手|字节|美团|小米)$/;
/** Whether a phrase ends like the name of an institution. */
var endsAsInstitution = (phrase) => INSTITUTIONS.test(phrase.slice(-8));
// src/domain/parse/prose/left-side.ts
var FAR = 80;
var BOUNDARY = "，。；：！？”“■…\n";
var OPENING = /* @__PURE__ */ new Set("（《");
var BYLINE = /(?:记者|通讯员|编辑|责编|作者|摄影|校对|审核|视频制作|撰文|供稿|主播|特派员|[一二三终初复]审|文[/：]|图[/：])[ ：/]{0,3}$/;
/** Words before a name whose person is spoken of, not speaking. */
var OBJECT = /(?:[对与和同跟向给为被请像如按据]|听取|针对|感谢|赞同|同意|支持|按照|根据|关于|拜访|采访|看望|邀请|走访|陪同|祝贺|告诉|围绕|学习|纪念|缅怀|聘请|任命|选举|追问|询问|反驳)(?:了|过)?$/;
/** Words that lead a sentence to its subject and are no part of an office. */
var LEAD = /^(?:(?:其中|最后|随后|接着|首先|其次|同时|此外|另外|会上|会议上|会后|会议期间|座谈会上|研讨会上|论坛上|讨论中|交流中|发言中|对此|为此|而|但|但是|然而|不过|因此|所以|据|经|由|来自|作为|时任|与会的?|参会的?|到会的?|应邀出席的?|在座的|受邀的|主讲人?|昨天|今天|昨日|今日|当天|当日|日前|近日|上午|下午|会议由|活动由|论坛由|刚刚|一旁的|同样|还有|以及|包括|比如|例如|正如|正像|正在参会的|参加会议的|列席会议的|参加讨论的|参加座谈的|第一次当选的|新当选的|连任的|连续[一二三四五六七八九十]届(?:担任)?|在场的|接过话筒的|刚从基层赶来的|年过[一二三四五六七八九十]+的|年近[一二三四五六七八九十]+的|[\d一二三四五六七八九十]{1,4}岁的|[\d]{1,4}年?[\d]{0,2}月?[\d]{1,2}日(?:上午|下午|晚)?)(?: )*)/;
/** The office may begin after these, wherever in the phrase they stand. */
var CUT = /(?:邀请了?|采访了?|听取了?|聘请了?|请来了?|见到了?|遇到了?|联系到了?|记者从|专访了?|告诉|据悉|获悉|当选为|被任命为|如今是|现任|曾任|担任|由|据|让|听|随着|对于|针对|围绕|关于|身为|作为|来自|成为|有着|包括|以及|还有|与会|分别是|就是|便是|乃是|这位|那位|一位|一名|这名|两位|几位|多位|三位|四位|五位|六位|各位|全体|本次|此次|时任)/g;
/** What stands before the name that starts at `at`, back to `from` (the start of the paragraph). */
function leftSide(text, at, from) {
	let start = at;
	const far = Math.max(from, at - FAR);
	let depth = 0;
	while (start > far) {
		const before = text[start - 1];
		if (before === "）") depth++;
		else if (OPENING.has(before)) {
			if (depth === 0) break;
			depth--;
		} else if (depth === 0 && BOUNDARY.includes(before)) break;
		start--;
	}
	while (start < at && " \n".includes(text[start])) start++;
	const whole = start > far || start === from || BOUNDARY.includes(text[start - 1] ?? "。");
	const phrase = text.slice(start, at);
	if (BYLINE.test(phrase)) return {
		kind: "byline",
		opens: -1
	};
	if (phrase === "") return {
		kind: "start",
		opens: start
	};
	const skipped = skipLead(phrase);
	const rest = phrase.slice(skipped);
	if (rest === "") return {
		kind: "start",
		opens: start
	};
	const role = roleIn(text, rest, start + skipped, from);
	if (role) {
		const opens = whole && role.start <= start + skipped ? Math.min(role.start, start) : -1;
		const kind = role.kind;
		if (kind !== "office" && opens < 0 && OBJECT.test(text.slice(start, role.start))) return {
			kind: "object",
			role: role.span,
			opens: -1
		};
		if (opens < 0 && OBJECT.test(text.slice(start, role.start))) return {
			kind: "object",
			role: role.span,
			opens: -1
		};
		return {
			kind,
			role: role.span,
			opens
		};
	}
	if (rest.endsWith("、")) return {
		kind: "list",
		opens: whole ? start : -1
	};
	if (OBJECT.test(rest)) return {
		kind: "object",
		opens: -1
	};
	return {
		kind: "inside",
		opens: -1
	};
}
function skipLead(phrase) {
	let skipped = 0;
	for (let i = 0; i < 4; i++) {
		const lead = LEAD.exec(phrase.slice(skipped));
		if (!lead) break;
		skipped += lead[0].length;
	}
	return skipped;
}
function roleIn(text, rest, start, from) {
	let first = 0;
	for (const match of rest.matchAll(CUT)) {
		const after = match.index + match[0].length;
		if (rest.length - after >= 2 && !/^[、，]/.test(rest.slice(after))) first = after;
	}
	let phrase = rest.slice(first);
	let begin = start + first;
	const again = skipLead(phrase);
	phrase = phrase.slice(again);
	begin += again;
	const shift = cutVerb(phrase);
	phrase = phrase.slice(shift);
	begin += shift;
	const of = phrase.endsWith("的");
	const trimmed = (of ? phrase.slice(0, -1) : phrase).trimEnd();
	const end = begin + trimmed.length;
	if (trimmed.length < 2 || trimmed.endsWith("、")) return null;
	if (officeBefore(text, end) > 0) {
		const early = joinEarlier(text, begin, from);
		return {
			kind: "office",
			span: {
				start: early,
				end
			},
			start: early
		};
	}
	if (endsAsInstitution(trimmed) && trimmed.length <= 40) return {
		kind: "institution",
		span: {
			start: begin,
			end
		},
		start: begin
	};
	if (of && trimmed.length <= 30 && !/[是在有了为]/.test(trimmed.slice(-4))) return {
		kind: "of",
		span: {
			start: begin,
			end
		},
		start: begin
	};
	if (/^[A-Za-z][A-Za-z0-9&. -]{1,20}$/.test(trimmed)) return {
		kind: "institution",
		span: {
			start: begin,
			end
		},
		start: begin
	};
	return null;
}
/** 对, 向, 与 and 和 before an office make its holder an object, unless they are part of a name. */
function cutVerb(phrase) {
	let cut = 0;
	for (const match of phrase.matchAll(/(?:[对向](?![外口])|与|跟|给|了|请)(?=[\u4e00-\u9fff]{2,})/g)) {
		const at = match.index;
		const before = phrase.slice(0, at);
		if (match[0] === "与" && !(officeBefore(phrase, at) > 0 || at === 0)) continue;
		if (/(?:方|导|面|志|倾|定|反|相|应|核|绝)$/.test(before)) continue;
		cut = at + match[0].length;
	}
	const and = phrase.lastIndexOf("和");
	if (and > cut && officeBefore(phrase, and) > 0 && phrase.length - and > 3) {
		if (phrase.slice(0, and).length > 0) cut = and + 1;
	}
	return cut;
}
/** 某区副主任、副书记，某市副书记张三: an office before the comma is the same person's. */
function joinEarlier(text, begin, from) {
	let first = begin;
	for (let i = 0; i < 3; i++) {
		if (text[first - 1] !== "，") break;
		const end = first - 1;
		if (officeBefore(text, end) === 0) break;
		let start = end;
		const far = Math.max(from, end - 50);
		while (start > far && !BOUNDARY.includes(text[start - 1])) start--;
		const opensSentence = start === from || "。！？\n”".includes(text[start - 1]) || text[start - 1] === "，";
		const phrase = text.slice(start, end);
		if (!opensSentence || /[在对了是说的将把被与]|认为|表示/.test(phrase)) break;
		first = start + skipLead(phrase);
	}
	return first;
}
// src/domain/parse/prose/not-names.ts
/** Characters that no given name has: they belong to the words after a name. */
var NEVER = /* @__PURE__ */ new Set("的了是在也则还就又们着这那哪什么怎谁你他她它您些呢吗吧啊把被给跟但或且因该每都很更最没不很虽副并及与和对为从向将于以由让使据至及说称讲问答曰提表示认指强议述论谈答复续曾已正所此其之乎者一二三四五七八九十两几个位名第（）《》〈〉“”‘’、，。：；！？·■ \n");
/** Given names do have these, whatever the set above says. */
var AFTER_ALL = /* @__PURE__ */ new Set("正强论从为以于之其提表复一二三四五七八九十和向");
/** Words that begin with a surname's character and stand where a speaker would. */
var WORDS = new Set("方案 方面 方针 方向 方法 方式 文件 文章 文化 文明 文旅 任务 任何 高度 高层 高校 高水平 高质量 高标准 高效 高铁 高端 金融 金属 时代 时间 时任 时下 时评 全国 全会 全体 全面 全市 全省 全区 全县 全校 全年 全力 全民 全球 全新 古人 古语 明确 明年 明显 成员 成果 成立 成功 成为 成绩 成都 成本 严格 严厉 严肃 严重 安全 安徽 安排 安置 安保 江苏 江西 江南 江北 温州 温暖 常委 常务 常州 常年 常态 常常 常德 徐州 苏州 广州 杭州 郑州 黄石 黄金 黄河 黄山 金华 华为 华东 华南 华北 华中 万科 万达 万一 万亿 党委 党代会 党员 党中央 党校 党组 党建 党政 党史 党外 党内 项目 应该 应当 应急 应对 应用 连续 连续性 连年 曾经 曾多次 郑重 路透社 路径 路线 康复 康养 温馨 章程 居民 居家 牧民 施工 施工方 施行 施策 包括 包容 包装 毛主席 孟子 孔子 韩国 韩方 马上 马来 马克思 马路 马拉松 单位 单独 单纯 商会 商家 商户 商务 商业 商品 司机 司法 司法部 车主 车间 车辆 车企 尚未 相关 相比 相信 相应 相互 相继 乐观 乐于 宣传 宣布 宣讲 支持 支部 支撑 解放 解决 解释 解读 解放军 管委会 管理 管理层 房东 房企 房价 房地产 师生 东方 东部 东北 海外 海关 海洋 海南 左右 申请 申请人 申报 席间 易于 宁波 宁夏 宁可 沙特 沙龙 巴西 越南 越来越 何况 何时 何以 何种 何处 于是 于此 计划 计算 平台 平均 平时 平等 平安 平原 国家 国内 国际 国务院 国有 国企 国资 国外 国民 国土 国防 强烈 强化 强劲 强调 强大 强国 能源 能力 能够 边际 边疆 边境 花费 景区 景观 权威 权利 权力 权益 初步 初衷 初期 初心 原来 原本 原因 原则 原有 通过 通报 通常 通信 通知 信息 信心 信用 信访 信任 干部 干群 干警 干事 富裕 富有 富民 空间 空气 空中 水平 水利 水资源 山区 山东 山西 山水 言下 言外 弓 盈利 续写 利用 利益 利润 呼吁 玉米 那些 那么 那时 那里 展开 展示 展望 展会 智能 智库 智慧 智造 束缚 海关总署 海内外 区域 区委 区政府 区里 区级 别人 冷静 冷链 戏称 战略 战争 战士 战友 危机 危险 普遍 普通 普及 普惠 隆重 银行 银保监 公司 公众 公安 公共 公开 公平 公正 公益 公告 公报 公民 公务员 令人 才能 才华 由此 由于 过程 过去 过后 过于 归根 修订 修改 修复 益处 舍得 门户 门槛 门店 向来 向上 来源 来自 来看 来年 来访 来说 计委 官方 官员 官兵 查处 查找 查看 满足 满意 满怀 关于 关注 关键 关系 关心 关税 关爱 石油 石化 石家庄 童年 农业 农村 农民 农民工 农户 农产品 农行 农发 牛年 牛奶 羊年 阳光 阳台 白皮书 白天 白宫 白酒 米兰 钟头 雷达 雷锋 龙头 龙江 游客 游戏 游说 游览 谷歌 谷物 花园 商讨 商量 盘点 易地 简单 简要 简称 简直 简言之 车站 庄严 庄稼 曲折 曲线 台湾 蓝图 蓝天 苗木 柴油 谈判 谈到 谈话 谈及 封闭 封控 池州 莫非 莫斯科 莫过于 温室 温度 麻烦 索性 索赔 卓越 卓有 凌晨 宫颈 祝愿 祝贺 祝福 阮囊 阿里 阿姨 阿富汗 阿拉伯 路演 路人 梅雨 顾客 顾问 顾虑 武汉 武装 武警 武器 武术 史料 史实 史上 史无前例 毕竟 毕业 毕业生 毕业于 雨天 甘肃 甘愿 左翼 右翼 柏林 尤其 尤为 滕州 齐心 齐全 齐鲁 鲁迅 易经 贺信 贺电 贺词 余额 余地 余杭 余姚 柳州 骆驼 车队 胡同 胡乱 林业 林区 林地 林木 郭外 何须 罗马 罗列 梁山 宋代 宋朝 唐代 唐朝 唐山 许多 许可 邓小平 曹县 彭州 曾被 萧山 田间 田野 董事 董事长 董事会 潘多拉 叶落 程度 程序 魏晋 沈阳 姜还是 范围 范例 范畴 贾平凹 夏季 夏天 夏粮 付出 付款 付费 邹城 秦皇岛 尹始 薛城 段落 雷同 侯门 陶瓷 黎明 黎巴嫩 龚自珍 邵阳 钱江 钱塘 钱款 覃思 戴着 习近平 毛泽东 江泽民 胡锦涛 孙中山 周恩来 刘少奇 朱德 恩格斯 列宁 莫言 老子 庄子 荀子 司马迁 李白 杜甫 苏轼 王阳明 王安石 诸葛亮 马云说 周一 周二 周三 周四 周五 周六 周日 周末 周期 周边 周围 周年 周密 周到 周全 周报 金砖 金牌 金额 金秋 平方 平衡 平稳 常见 常用 常住 常驻 安心 安稳 安居 安装 安防 安倍 温饱 方便 方才 方能 方可 方言 任期 任命 任意 任由 任职 戚戚 丁香 伍次 江河 江湖 江水 江浙 江阴 江门 席位 席卷 师资 师傅 师德 师范 和谐 和平 和睦 和解 和美 司令 车流 房屋 房产 房子 房租 房源 申办 申诉 申论 连接 连锁 连锁店 连片 解除 解析 解答 解困 应届 应聘 尚有 尚需 符合 宗旨 宗教 时刻 时期 时机 时空 时尚 时效 时事 时政 原创 原料 原理 项下 康庄 游泳 党章 党风 党性 党支部 党总支 党派 党群 党龄 曲艺 盛会 盛世 盛大 盛况 冯家 景德镇 钟情 全程 全文 全书 全军 全党 全场 全员 全家 全部 全产业链 谢谢 谢绝 谢意 马铃薯 牛肉 羊肉 鱼类 水泥 水果 水质 水源 水库 水稻 花卉 花木 蒙古 内蒙古 商圈 商城 商标 宁静 白色 白领 黄色 蓝色 金色 石榴 石头 石材 米饭 麦子 谷子 高中 高考 高职 高原 高山 高速 高兴 高新 高价 高龄 高效能 高尔夫 边境线 边远 边缘 路面 路灯 路网 车位 车牌 空调 空白 空置 明白 明珠 明星 明天 明清 明文 明朗 简化 简历 简介 文艺 文物 文字 文学 文本 文献 文创 文书 方舟 方位 方程 方圆 莫大 莫名 何止 何尝 易懂 屈指 武陵 包含 包裹 支出 支付 支农 支教 支行 支线 富强 强调说 强制 强项 强者 强弱 农科院 农机 农贸 农资 农耕 农户们 农场 施展 施肥 施压 戴口罩 尚不 乐趣 乐园 智力 智者 向前 向外 向内 向好 过关 过剩 过渡 过度 干旱 干净 干劲 干扰 干预 干涉 公立 公办 公园 公路 公交 公约 公布 公示 公认 公寓 公募 公积金 公益性 牧区 牧场 席地 商业化 路子 路况 温泉 温差 温情 司空见惯 单一 单元 单身 单车 单打 单家独户 单向 通胀 通道 通用 通行 通讯 通畅 通航 通俗 储备 储能 储户 储蓄 储量 祖国 祖先 祖辈 庞大 严峻 严谨 严密 严控 严打 幸福 幸运 计较 支配 平凡 平民 平常 平衡点 班子 班组 班主任 梅花 柴米 丰富 丰收 丰硕 丰产 景色 景气 景点 湛江 濮阳市 库存 车险 车贷".split(/\s+/));
/** What a group, a body or a place ends with, rather than a person. */
var NOT_LAST = /* @__PURE__ */ new Set("们员会部局委院校省市县区州界层厅署司处队组团报社网刊书章法案国方众户人族厂店站馆线类率值期");
/** Nobody who is quoted as an authority speaks at the meeting: their titles, right after a name. */
var AUTHORITY = /^(?:总书记|主席(?!团)(?=在|多次|曾|关于|提出|指出|强调)|国家主席|总理|同志为核心)/;
var LEADERS = /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|周恩来|刘少奇|朱德|孙中山|马克思|恩格斯|列宁|李克强|李强总理)/;
/** Whether the characters after a surname could be a given name, and the whole no everyday word. */
function couldBeName(name, surname) {
	for (let i = surname; i < name.length; i++) {
		const char = name[i];
		if (NEVER.has(char) && !AFTER_ALL.has(char)) return false;
	}
	return !WORDS.has(name) && !(name.length === 3 && WORDS.has(name.slice(1)) && surname === 1 && WORDS_AFTER.has(name.slice(1)));
}
/** Words that follow a surname's character by chance rather than as a given name. */
var WORDS_AFTER = /* @__PURE__ */ new Set([
	"农业",
	"农村",
	"国家",
	"安全",
	"金融",
	"公司",
	"党委",
	"项目",
	"方案",
	"单位",
	"计划"
]);
/** Whether a name has a character that also is a word, so that a shorter name may be meant. */
var hasDoubtfulEnd = (name) => AFTER_ALL.has(name.at(-1));
/** Whether a name ends like a body, a group or a place: too doubtful without an office. */
var endsLikeGroup = (name) => NOT_LAST.has(name.at(-1));
/** Whether the words at `at` name somebody who is quoted as an authority, or give such a title. */
var isAuthority = (text, start, end) => LEADERS.test(text.slice(start, start + 4)) || AUTHORITY.test(text.slice(end, end + 8));
/** Parts of names as they are written in Chinese for minorities and foreigners. */
var SOUNDS = /* @__PURE__ */ new Set("阿巴扎西多吉达娃瓦卓玛尼次仁旦增格桑买提艾合热依古丽木江尔益克勒图拉斯苏布仓央嘉措洛贡平措顿珠顿珠罗布巴桑普布拉姆曲珍德吉央金白玛扎登坚赞加木样帕旺堆强巴伦珠贡布才让索南嘎旦永青措毛吾买尔江肉孜沙吾提努尔白克力库尔班托合提麦麦赛买热孜万古丽帕提曼祖那木吐逊那孜尔叶赛别克巴特尔乌兰其其格娜仁宝力道朝鲁苏和呼格吉勒孟克那顺史蒂夫杰克约翰逊彼得森安德鲁威廉姆斯迈克尔戴维罗伯特汤姆凯文詹森马丁弗兰克琼丹尼埃莎莉琳达费尔南莫汉卡洛萨里奥桑德伦贝格什列夫诺维奇娃赫雅各比利亨穆罕默哈桑侯赛因亚米尔田中川本藤");
/** Whether a name is written for the most part with characters that stand for sounds. */
function soundsForeign(name) {
	return Array.from(name).filter((char) => SOUNDS.has(char) || char === "·").length * 4 >= name.length * 3 && !endsLikeGroup(name);
}
// src/domain/parse/prose/mentions.ts
/** Verbs of a meeting: they make nobody a speaker but show where a name ends. */
var MEETING = /(?:主持|出席|参加|到会|列席|宣读|传达|带领|率|陪同|汇报|致辞|讲话|发言|获|当选|担任|任|等|一行|首先|说|深受|充满|信心|满怀|十分|非常|很|深|接过|举|拿|站|看|抛|已|正|充分|高度|一直|曾|现场|感|期待|笑|激动|带来|带着|坐|听|翻|指着|告诉|来|因|经)/y;
var WINDOW = 100;
/**
* The names between `from` and `to` of a folded paragraph whose quotations are blanked: a surname
* with a title, a cue, or an office beside it, or a name that is `known` already.
*/
function findMentions(text, from, to, known = /* @__PURE__ */ new Set()) {
	const mentions = [];
	let at = from;
	while (at < to - 1) {
		const mention = mentionAt(text, at, from, to, known);
		if (mention) {
			mentions.push(mention);
			at = mention.after;
		} else at++;
	}
	return mentions;
}
var HAN = /^[\u4e00-\u9fff·]+$/;
function mentionAt(text, at, from, to, known) {
	const surname = surnameAt(text, at);
	if (surname === 0) return foreignAt(text, at, from, to);
	const shortest = surname === 1 ? 2 : surname + 1;
	let best = null;
	let bestScore = 0;
	for (let length = surname + 2; length >= shortest; length--) {
		const name = text.slice(at, at + length);
		if (at + length > to || !HAN.test(name) || !couldBeName(name, surname)) continue;
		const found = weigh(text, at, at + length, from, to, known.has(name));
		if (!found) continue;
		const score = found.score + (known.has(name) ? 5 : 0) - (hasDoubtfulEnd(name) ? 1 : 0);
		if (score > bestScore) {
			best = found.mention;
			bestScore = score;
		}
	}
	if ((best?.evidence ?? 0) < 3 && at > from && officeBefore(text, at) > 0) return foreignAt(text, at, from, to) ?? best;
	return best ?? courtesyAt(text, at, from, to);
}
function weigh(text, start, end, from, to, isKnown) {
	if (isAuthority(text, start, end)) return null;
	const right = rightSide(text, end, to);
	if (right.strength === 0 && !isKnown && officeBefore(text, start) === 0) return null;
	const name = text.slice(start, end);
	if (right.titleLength > 0 && isParticle(name[0])) return null;
	const left = leftSide(text, start, from);
	if (left.kind === "byline") return null;
	const titled = right.titleLength > 0;
	const office = left.kind === "office";
	const affiliated = left.kind === "institution" || left.kind === "of";
	const opening = left.opens >= 0;
	const cued = right.cue !== null;
	const group = endsLikeGroup(name);
	const wordy = isWordySurname(name[0]);
	const doubtful = group || wordy;
	const common = office && isGroupOffice(text, start, officeBefore(text, start));
	let evidence = 0;
	if (titled && (office || !doubtful && (affiliated || opening && right.direct))) evidence = 3;
	else if (office && !wordy && (right.direct || right.strength >= 2 && !common)) evidence = 3;
	else if (office && wordy && right.cue && right.strength === 3) evidence = 3;
	else if (titled && (opening || left.kind === "list") && !group) evidence = 2;
	else if (titled && isKnown) evidence = 2;
	else if (office && !wordy && !common && right.strength > 0) evidence = 2;
	else if (opening && left.kind !== "of" && cued && right.direct && !doubtful) evidence = affiliated ? 2 : 1;
	else if (isKnown) evidence = 1;
	if (evidence === 0) return null;
	const title = titled ? {
		start: end,
		end: end + right.titleLength
	} : void 0;
	return {
		mention: {
			name,
			start,
			end,
			left,
			...title && { title },
			after: end + right.titleLength,
			cue: right.cue,
			evidence
		},
		score: evidence * 2 + right.strength + right.titleLength / 4
	};
}
function rightSide(text, end, to) {
	const titleLength = titlesAfter(text, end, to);
	const after = end + titleLength;
	const limit = Math.min(to, after + WINDOW);
	const now = cueAt(text, after, limit);
	if (now) return {
		titleLength,
		cue: now,
		direct: true,
		strength: 3
	};
	const phrase = phraseAt(text, after) || skipAdverbs(text, after) > after;
	const mark = text[after] ?? "\n";
	if (!phrase && titleLength === 0 && !"：，、（。”\n；“".includes(mark) && !meetingAt(text, after)) return {
		titleLength,
		cue: null,
		direct: false,
		strength: 0
	};
	const cue = sentenceCue(text, after, limit);
	if (mark === "：") return {
		titleLength,
		cue: cue ?? colonCue(after, text),
		direct: true,
		strength: 2
	};
	const strength = titleLength > 0 ? 2 : phrase || meetingAt(text, after) ? 2 : 1;
	return {
		titleLength,
		cue,
		direct: phrase && cue !== null,
		strength
	};
}
/** The colon after a name is its cue: 张三：…. */
function colonCue(at, text) {
	let content = at + 1;
	while (text[content] === " ") content++;
	return {
		start: at,
		end: at,
		content,
		mark: "：",
		announces: false
	};
}
function sentenceCue(text, after, limit) {
	let end = after;
	while (end < limit && !"。！？\n；".includes(text[end])) end++;
	return cueAfter(text, after, Math.min(limit, end + 1));
}
function meetingAt(text, at) {
	MEETING.lastIndex = at;
	return MEETING.test(text);
}
/** One title after another: 教授、博士生导师; or one in brackets: 张三（市政协委员）. */
function titlesAfter(text, end, to) {
	if (text[end] === "（") {
		const close = text.indexOf("）", end);
		const inside = close > 0 && close - end < 40 ? close : -1;
		if (inside > 0 && inside < to) {
			if (officeBefore(text, inside) > 0 || endsAsInstitution(text.slice(end + 1, inside))) return inside + 1 - end;
		}
		return 0;
	}
	let length = titleAfter(text, end);
	for (let i = 0; i < 2 && length > 0 && text[end + length] === "、"; i++) {
		const next = titleAfter(text, end + length + 1);
		if (next === 0) break;
		length += next + 1;
	}
	return length;
}
var COURTESY = /^(?:女士|先生|阿姨|大妈|大爷|大姐|大叔|奶奶|爷爷|老师|某某|某|总)/;
/** 王女士, 李某: a person with a surname only, where a speaker stands. */
function courtesyAt(text, at, from, to) {
	const word = COURTESY.exec(text.slice(at + 1, at + 3))?.[0];
	if (!word || isWordySurname(text[at])) return null;
	const end = at + 1 + word.length;
	const cue = cueAt(text, end, Math.min(to, end + WINDOW));
	if (!cue || cue.mark === "") return null;
	const left = leftSide(text, at, from);
	if (left.opens < 0 || left.kind === "byline") return null;
	return {
		name: text.slice(at, end),
		start: at,
		end,
		left,
		after: end,
		cue,
		evidence: 2
	};
}
var DOTTED = /[\u4e00-\u9fff]{1,7}(?:·[\u4e00-\u9fff]{1,8}){1,4}/y;
var LATIN = /[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){1,3}/y;
/** Names without a Chinese surname: with a dot, in Latin letters, or in sounds between two titles. */
function foreignAt(text, at, from, to) {
	const office = at > from ? officeBefore(text, at) : 0;
	const opens = at === from || "，。；：”\n ".includes(text[at - 1]);
	if (office === 0 && !opens) return null;
	const lengths = [];
	DOTTED.lastIndex = at;
	LATIN.lastIndex = at;
	const latin = LATIN.exec(text)?.[0];
	if (latin) lengths.push(latin.length);
	const dotted = DOTTED.exec(text)?.[0];
	if (dotted) for (let n = dotted.length; n > dotted.lastIndexOf("·") + 1; n--) lengths.push(n);
	if (office > 0) lengths.push(5, 4, 3, 2);
	for (const length of lengths) {
		const end = at + length;
		if (end > to) continue;
		const name = text.slice(at, end);
		const right = rightSide(text, end, to);
		if (right.titleLength === 0 && right.cue === null) continue;
		if (!(latin === name || (name.includes("·") ? right.strength > 1 : HAN.test(name)))) continue;
		if (!name.includes("·") && latin !== name) {
			if (!couldBeName(`张${name}`, 1)) continue;
			if (name.length < 3 || !soundsForeign(name)) continue;
		}
		const left = leftSide(text, at, from);
		if (left.kind === "byline" || left.kind === "object") continue;
		if (left.opens < 0 && right.titleLength === 0) continue;
		const title = right.titleLength > 0 ? {
			start: end,
			end: end + right.titleLength
		} : void 0;
		return {
			name,
			start: at,
			end,
			left,
			...title && { title },
			after: end + right.titleLength,
			cue: right.cue,
			evidence: 3
		};
	}
	return null;
}
// src/domain/parse/prose/register.ts
/** The names that pass for persons: an office or title somewhere, or a name alone with a cue. */
function believable(mentions) {
	const names = /* @__PURE__ */ new Set();
	for (const { name, evidence } of mentions) if (evidence >= 1) names.add(name);
	return names;
}
/** Every person who is mentioned, in the order of first mention. */
function registerPeople(text, folded, mentions) {
	const byName = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const all = byName.get(mention.name);
		if (all) all.push(mention);
		else byName.set(mention.name, [mention]);
	}
	const people = [];
	const index = /* @__PURE__ */ new Map();
	for (const [name, all] of byName) {
		const best = introduction(all);
		index.set(name, people.length);
		const role = roleText(text, folded, best);
		people.push({
			name: text.slice(best.start, best.end),
			role,
			span: {
				start: best.left.role?.start ?? best.start,
				end: best.title ? best.title.end : best.end
			},
			times: all.length,
			titled: all.some((mention) => mention.left.role !== void 0 || mention.title !== void 0)
		});
	}
	return {
		index,
		people
	};
}
/** The mention that says most about the person; the first of equals. */
function introduction(mentions) {
	let best = mentions[0];
	let most = -1;
	for (const mention of mentions) {
		const before = mention.left.role;
		const length = before ? before.end - before.start : 0;
		const weight = (length > 0 ? 100 + Math.min(length, 60) : 0) + (mention.title ? 20 : 0);
		if (weight > most) {
			best = mention;
			most = weight;
		}
	}
	return best;
}
/**
* The role as printed: the office before the name; a title after it continues an affiliation
* (某大学 + 教授), and stands apart from an office that is complete (某市书记 · 代表).
*/
function roleText(text, folded, mention) {
	const before = mention.left.role;
	const title = mention.title;
	const after = title ? text.slice(title.start, title.end).replace(/^[（(]|[）)]$/g, "") : "";
	if (!before) return after === "" ? void 0 : after;
	const first = text.slice(before.start, before.end);
	if (after === "") return first;
	return officeBefore(folded, before.end) > 0 ? `${first} · ${after}` : `${first}${after}`;
}
// src/domain/parse/prose/replies.ts
var DISAGREES = /(?:不同意|不赞同|不认同|持不同|反对|反驳|不这么认为|有不同(?:的)?(?:看法|意见|观点))/;
var AGREES = /(?:赞同|同意|认同|支持|附议|呼应|和.{2,6}一样|与.{2,6}一样|有(?:着)?(?:类似|相同|同样|相似)的?(?:看法|观点|感受|想法|意见))/;
var ALSO = /^(?:也|同样|亦)/;
/**
* What a turn answers: a supplement or an agreement names whom, or means the speaker before; a
* summing-up is to everybody. `place` has those who have spoken so far.
*/
function replyOf(masked, turn, previous, place) {
	const { event, name } = turn;
	if (event?.who !== "named") return null;
	const sentenceEnd = event.cue ? event.cue.end : clauseEnd(masked, event.after);
	const start = event.after;
	const words = masked.slice(start, sentenceEnd);
	if (words === "") return null;
	const before = masked.slice(event.start, event.mention?.start ?? event.start);
	const span = {
		start,
		end: sentenceEnd
	};
	const target = [...place.keys()].find((other) => other !== name && (words.includes(other) || before.includes(other))) ?? (previous !== name ? previous : null);
	const to = target === null ? void 0 : place.get(target);
	if (/补充/.test(words) && to !== void 0) return {
		kind: "supplements",
		to,
		span
	};
	if (/总结/.test(words)) return {
		kind: "summarises",
		span
	};
	if (to === void 0) return null;
	const stance = `${before}${words}`;
	if (DISAGREES.test(stance)) return {
		kind: "disagrees",
		to,
		span
	};
	if (AGREES.test(stance) || ALSO.test(words)) return {
		kind: "agrees",
		to,
		span
	};
	return null;
}
function clauseEnd(masked, from) {
	let end = from;
	while (end < masked.length && end < from + 60 && !"，。；\n：".includes(masked[end])) end++;
	return end;
}
// src/domain/parse/prose/others.ts
var PRONOUN = /[他她](?!们|人|国|乡|日|山|处|方)(?:本人|自己|还|也)?/y;
var SEVERAL = /(?:(?:与会|参会|参加|到会|在座|一些|有的?|有些|部分|不少|许多|很多|多位|几位|数位|多名|数名|各位|其他|另外|另一|还有|一位|一名|某位?|该|众多|大多数|多数|这些|受访|相关|有关|界别|小组|全体|广大|各|两位|三位|[一二三四五六七八九十]+[位名]|政协|人大|市|区|县|省){0,3}(?:的)?(?:政协|人大|界|党员|基层|专家|企业|学者|学员|参会|小组|高校|社区)?(?:委员|代表|专家|学者|学员|同志|人员|嘉宾|领导|同学|老师|教授|企业家|负责人|居民|村民|市民|网友|专家们|干部|党员|职工|人|声音|观点|部门|成员|家长|业内人士|人士|评委|议员|记者|读者|观众)们?|代表委员们?|大家|会议|会上有人|与会者|他们|她们|我们|各方|双方|人们|论坛|座谈会|研讨会|全会|大会|报告|文件|通知|意见|方案|调查|研究|数据|统计|市委|市政府|区委|区政府|县委|县政府|省委|省政府|党中央|中央|国务院|校党委|党委|总书记|习近平总书记|习近平(?:主席|同志)?|李克强总理|总理|记者|本报记者|笔者|有人|众人|主办方|组委会|委员会|民盟|民建|民进|致公党|九三学社|农工党|台盟|工商联|民革)(?:们|还|也|则|都|就|一致|普遍|纷纷)*/y;
/** The nameless speaker whose clause starts at `at`, if a cue follows in the same sentence. */
function otherAt(text, at, limit) {
	PRONOUN.lastIndex = at;
	const pronoun = PRONOUN.exec(text)?.[0];
	const several = pronoun ? null : match(SEVERAL, text, at);
	const word = pronoun ?? several;
	if (!word) return null;
	const after = at + word.length;
	const cue = pronoun ? cueAfter(text, after, limit) : cueAt(text, after, limit);
	if (!cue || several && cue.mark === "") return null;
	return {
		who: pronoun ? "same" : "several",
		after,
		cue
	};
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}
// src/domain/parse/prose/events.ts
/** The changes of speaker in a sentence, in order. `mentions` are those inside it, in order. */
function eventsIn(masked, sentence, mentions) {
	const events = [];
	for (const mention of mentions) {
		const { left, cue } = mention;
		const start = left.opens >= 0 ? left.opens : left.role?.start ?? mention.start;
		if (!(left.opens >= 0 || mention.evidence === 3 && left.kind !== "object" && cue) || left.kind === "object") continue;
		events.push({
			who: "named",
			mention,
			start,
			after: mention.after,
			cue: inSentence(cue, sentence)
		});
	}
	const limit = sentence.end;
	for (const start of clauseStarts(masked, sentence)) {
		const other = otherAt(masked, skipTopic(masked, start), limit);
		if (!other) continue;
		if (!mentions.some((mention) => mention.start <= other.cue.start && mention.after >= start && mention.after <= other.cue.start)) events.push({
			who: other.who,
			start,
			after: other.after,
			cue: other.cue
		});
	}
	return events.sort((a, b) => a.start - b.start);
}
var inSentence = (cue, sentence) => cue && cue.start < sentence.end ? cue : null;
var TOPIC = /(?:此外|同时|另外|其中|最后|随后|接着|对此|为此|因此|所以|但是?|而且|而|并且|综上|总之|会上|座谈会上)/y;
function skipTopic(masked, start) {
	TOPIC.lastIndex = start;
	return start + (TOPIC.exec(masked)?.[0].length ?? 0);
}
// src/domain/parse/prose/turns.ts
/**
* The turns of a report, in order, each with the stretches that belong to it; one without any only
* says that the word passed (某某也有类似的看法。他认为…).
*/
function findTurns(marked) {
	const turns = [];
	const state = {
		current: null,
		open: null,
		quotesOnly: false,
		loose: []
	};
	for (const [index, block] of marked.blocks.entries()) if (block.kind === "body") readBlock(marked, index, state, turns);
	else if (block.kind === "heading") {
		state.open = null;
		state.loose = [];
	}
	return turns;
}
function readBlock(marked, index, state, turns) {
	const { masked } = marked;
	const block = marked.blocks[index];
	const quotes = marked.quotes[index];
	const mentions = marked.mentions[index];
	const sentences = splitSentences(masked, quotes, block.start, block.end);
	const summing = state.open?.event?.cue && isSummary(masked, state.open);
	if (!(state.open && !state.quotesOnly && (opensWithOrdinal(masked, block.start) || summing))) state.open = null;
	let heard = state.open !== null;
	let next = 0;
	let nextQuote = 0;
	for (const sentence of sentences) {
		while (next < mentions.length && mentions[next].start < sentence.start) next++;
		const first = next;
		while (next < mentions.length && mentions[next].start < sentence.end) next++;
		while (nextQuote < quotes.length && quotes[nextQuote].start < sentence.start) nextQuote++;
		const firstQuote = nextQuote;
		while (nextQuote < quotes.length && quotes[nextQuote].start < sentence.end) nextQuote++;
		const speech = quotes.slice(firstQuote, nextQuote).filter((quote) => quote.speech);
		const events = eventsIn(masked, sentence, mentions.slice(first, next));
		if (events.length > 0) {
			heard = true;
			readSentence({
				masked,
				sentence,
				speech,
				events,
				state,
				turns,
				index
			});
		} else if (isOnlyQuote(masked, sentence, speech)) for (const { start, end } of speech) state.loose.push({
			start,
			end
		});
		else if (state.open && !state.quotesOnly) extend(state.open, sentence);
		else if (state.open) for (const { start, end } of speech) state.open.pieces.push({
			start,
			end
		});
	}
	const only = sentences.length > 0 && state.loose.length >= sentences.length;
	if (state.loose.length > 0 && state.current && (heard || only)) {
		const turn = state.open?.name === state.current ? state.open : {
			name: state.current,
			cue: null,
			pieces: [],
			event: null,
			block: index
		};
		if (turn !== state.open) turns.push(turn);
		turn.pieces.push(...state.loose);
	}
	state.loose = [];
}
function readSentence(reading) {
	const { masked, sentence, speech, events, state, turns, index } = reading;
	for (const [i, event] of events.entries()) {
		const from = i === 0 ? sentence.start : event.start;
		const end = events[i + 1]?.start ?? sentence.end;
		const claimed = [...i === 0 ? state.loose : []];
		for (const quote of speech) if (i === 0 && quote.start >= from && quote.end <= event.start) claimed.push(quote);
		if (i === 0) state.loose = [];
		if (event.who === "several") {
			state.open = null;
			state.current = null;
			continue;
		}
		const name = event.who === "same" ? state.current : event.mention?.name ?? null;
		const turn = {
			name,
			cue: {
				start: from,
				end: event.cue ? Math.min(event.cue.content, end) : event.after
			},
			pieces: [],
			event,
			block: index
		};
		turn.pieces.push(...claimed.map(({ start, end: stop }) => ({
			start,
			end: stop
		})));
		const said = contentOf(masked, event, end, speech, claimed.length > 0);
		turn.pieces.push(...said.pieces);
		state.current = name;
		state.quotesOnly = said.quotesOnly;
		state.open = said.open && name !== null ? turn : null;
		if (name !== null) turns.push(turn);
	}
}
var CLOSED = {
	pieces: [],
	open: false,
	quotesOnly: false
};
function contentOf(masked, event, end, speech, claimed) {
	const { cue, after } = event;
	const later = speech.filter((quote) => quote.start >= after && quote.end <= end);
	const quoted = later.map(({ start, end: stop }) => ({
		start,
		end: stop
	}));
	const colon = masked.indexOf("：", after);
	const hasColon = colon >= 0 && colon < end - 1;
	if (!cue) {
		if (claimed && hasColon && quoted.length === 0) return {
			pieces: [{
				start: pastSpace(masked, colon + 1),
				end
			}],
			open: true,
			quotesOnly: false
		};
		return quoted.length > 0 && (claimed || hasColon || introduced(masked, quoted[0])) || claimed ? {
			pieces: quoted,
			open: true,
			quotesOnly: true
		} : CLOSED;
	}
	if (cue.mark === "。" || cue.content >= end) {
		if (claimed) return {
			pieces: [],
			open: true,
			quotesOnly: true
		};
		return cue.announces || opensWithOrdinal(masked, pastSpace(masked, end)) || isOpening(masked, cue) ? {
			pieces: [],
			open: true,
			quotesOnly: false
		} : CLOSED;
	}
	if (later[0]?.start === cue.content) return {
		pieces: quoted,
		open: true,
		quotesOnly: true
	};
	if (isTold(masked, cue)) {
		if (hasColon && later.some((quote) => quote.start === pastSpace(masked, colon + 1))) return {
			pieces: quoted,
			open: true,
			quotesOnly: true
		};
		if (hasColon) return {
			pieces: [{
				start: pastSpace(masked, colon + 1),
				end
			}],
			open: true,
			quotesOnly: false
		};
		const ordinal = opensWithOrdinal(masked, pastSpace(masked, end));
		return cue.announces || ordinal || isOpening(masked, cue, end) ? {
			pieces: [],
			open: true,
			quotesOnly: false
		} : CLOSED;
	}
	return {
		pieces: [{
			start: cue.content,
			end
		}],
		open: true,
		quotesOnly: false
	};
}
/** 介绍了有关情况, 发言从…谈起: the clause tells that something was said, not what. */
function isTold(masked, cue) {
	if (cue.mark !== "") return false;
	const words = masked.slice(cue.start, cue.end);
	if (/了$/.test(words) && !/[说道]了$/.test(words)) return true;
	return /(?:发言|讲话|致辞|致词|交流|分享|授课|宣讲|领学|汇报|主讲|演讲)$/.test(words);
}
/** 从…谈起 announces that what follows is the speech. */
function isOpening(masked, cue, end = cue.content) {
	return /[谈说讲]起[。，]?$/.test(masked.slice(cue.start, end).trimEnd());
}
var introduced = (masked, quote) => "，：".includes(masked[quote.start - 1] ?? " ");
var isSummary = (masked, turn) => turn.cue !== null && masked.slice(turn.cue.start, turn.cue.end).includes("总结");
function isOnlyQuote(masked, sentence, speech) {
	if (speech.length === 0) return false;
	return speech.reduce((left, quote) => left - (quote.end - quote.start), sentence.end - sentence.start) <= 2 && masked[sentence.start] === masked[speech[0].start];
}
function pastSpace(masked, at) {
	let here = at;
	while (masked[here] === " " || masked[here] === "\n") here++;
	return here;
}
/** Adds a sentence to a turn; sentences that follow each other make one stretch. */
function extend(turn, sentence) {
	const last = turn.pieces.at(-1);
	if (last && sentence.start - last.end <= 3) turn.pieces[turn.pieces.length - 1] = {
		start: last.start,
		end: sentence.end
	};
	else turn.pieces.push({
		start: sentence.start,
		end: sentence.end
	});
}
// src/domain/parse/prose/prose.ts
/** Reads a report in Chinese prose: who is given the word, and what each puts forward. */
function parseProse(text) {
	const folded = fold(text);
	const blocks = findBlocks(folded);
	const quotes = blocks.map((block) => block.kind === "body" ? findQuotes(folded, block.start, block.end) : []);
	const masked = maskQuotes(folded, quotes.flat());
	const search = (known) => blocks.map((block) => block.kind === "body" ? findMentions(masked, block.start, block.end, known) : []);
	const mentions = search(believable(search().flat()));
	const register = registerPeople(text, masked, mentions.flat());
	const turns = findTurns({
		masked,
		blocks,
		quotes,
		mentions
	});
	const order = [];
	const place = /* @__PURE__ */ new Map();
	const points = [];
	const replies = [];
	const warnings = [];
	const covered = [];
	const headings = themeHeadings(text, blocks);
	let previous = null;
	let speech = 0;
	const speaking = new Set(turns.filter((turn) => turn.pieces.length > 0).map((turn) => turn.name));
	for (const turn of turns) {
		if (turn.name === null || !speaking.has(turn.name)) continue;
		const found = pointsOf(text, folded, turn, warnings);
		if (found.length === 0 && turn.pieces.length > 0) continue;
		if (!place.has(turn.name)) {
			place.set(turn.name, order.length);
			order.push(turn.name);
		}
		if (turn.name !== previous) speech++;
		const person = place.get(turn.name);
		const theme = headings(turn.block);
		for (const point of found) points.push({
			...point,
			person,
			speech,
			...theme && { theme }
		});
		if (turn.cue) covered.push(turn.cue);
		covered.push(...turn.pieces);
		const reply = replyOf(masked, turn, previous, place);
		if (reply) replies.push({
			from: person,
			...reply
		});
		if (found.length > 0) previous = turn.name;
	}
	const people = order.map((name) => register.people[register.index.get(name)]);
	for (const { name, times, titled, span } of people) if (times === 1 && !titled) warnings.push({
		code: "name-once",
		span,
		facts: [name]
	});
	const unassigned = leftOver(masked, blocks, quotes, covered);
	for (const span of unassigned.lists) warnings.push({
		code: "list-unassigned",
		span,
		facts: []
	});
	const bylines = blocks.filter((block) => block.kind === "byline");
	const title = blocks.find((block) => block.kind === "title");
	return {
		...readCredits(bylines.map(({ start, end }) => text.slice(start, end))),
		title: title && text.slice(title.start, title.end),
		date: readDate(blocks.slice(0, 6).map(({ start, end }) => folded.slice(start, Math.min(end, start + 200)))),
		people,
		points,
		replies,
		warnings,
		unassigned: unassigned.sentences
	};
}
function pointsOf(text, folded, turn, warnings) {
	const lead = turn.cue ? folded.slice(turn.cue.start, Math.max(turn.cue.end, turn.pieces[0]?.start ?? 0)).slice(-120) : "";
	return turn.pieces.toSorted((a, b) => a.start - b.start).flatMap((piece, i) => {
		const after = turn.cue !== null && piece.start >= turn.cue.end;
		const { points, miscounted } = findPoints(text, folded, piece.start, piece.end, i === 0 || after ? lead : "");
		for (const { span, announced, found: count } of miscounted) warnings.push({
			code: "announced-count",
			span,
			facts: [announced, count]
		});
		return points;
	});
}
/** The subheadings and issues of a report are its themes, if it has two of them or more. */
function themeHeadings(text, blocks) {
	const labels = [];
	let current;
	const names = /* @__PURE__ */ new Set();
	for (const [i, block] of blocks.entries()) {
		if (block.kind === "heading" && blocks[i + 1]?.kind === "body") {
			current = headingLabel(text.slice(block.start, block.end));
			names.add(current);
		}
		labels.push(current);
	}
	return names.size >= 2 ? (block) => labels[block] : () => void 0;
}
/** 议题一：某事 is about 某事. */
function headingLabel(line) {
	return line.replace(/^[（(]?(?:议题|主题|话题|专题|环节|议程)?[一二三四五六七八九十\d]{1,3}[）)]?[：:、.．\s]+/, "").trim() || line;
}
/** Body sentences that nobody was given, and the lists among them. */
function leftOver(masked, blocks, quotes, covered) {
	const spans = covered.toSorted((a, b) => a.start - b.start);
	const sentences = [];
	const lists = [];
	let at = 0;
	for (const [i, block] of blocks.entries()) {
		if (block.kind !== "body") continue;
		let free = null;
		for (const sentence of splitSentences(masked, quotes[i], block.start, block.end)) {
			while (at < spans.length && spans[at].end <= sentence.start) at++;
			const taken = at < spans.length && spans[at].start < sentence.end;
			const span = trim(masked, sentence.start, sentence.end);
			if (!taken && span) {
				sentences.push(span);
				free = {
					start: free?.start ?? span.start,
					end: span.end
				};
			}
			if (taken || !span) free = listIn(masked, free, lists);
		}
		listIn(masked, free, lists);
	}
	return {
		sentences,
		lists
	};
}
function listIn(masked, free, lists) {
	if (free) for (const run of findRuns(masked, free.start, free.end)) {
		const last = run.items.at(-1);
		const span = trim(masked, run.items[0].ordinal.start, last.end);
		if (span) lists.push(span);
	}
	return null;
}
// src/domain/parse/parse.ts
async function parseText(raw, options = {}) {
	const text = normaliseText(raw);
	return {
		ok: true,
		transcript: await assemble(text, parseProse(text), {
			lexicons: options.lexicons ?? [],
			romanise: await loadRomaniser(),
			name: options.name
		})
	};
}
// src/cli/parse.ts
var r = await parseText(readFileSync(process.argv[2], "utf8"));
console.log(JSON.stringify(r.ok ? r.transcript : r, null, 1));
export {};
