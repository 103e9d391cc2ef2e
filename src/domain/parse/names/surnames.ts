/** Surnames of one character that are common enough to be believed beside a cue alone. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁' +
  '任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴' +
  '莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌' +
  '毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦' +
  '褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘' +
  '池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆' +
  '朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭' +
  '赖洪况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由' +
  '怀苑暨蔚芦晁蒯经糜蓬庹隗郦郐綦楮荀禚宓钮仰衷承原谯俎肇闾虢巢奕亦海图那麦铁东仁木扎旦过幺雒鱼归籍才令贝葛庚舍益仉山水暴言弓牧松岚竺空郗郏蓟逄禤盈续矫缑常代习桓靖鄂练宛璩眭笪訾睢琚撒庾'

/**
 * Single surnames that are everyday words or prefixes too: believed only between an office and a
 * cue or a title, never on a cue alone.
 */
const WORDY = new Set(
  '于向时和成应关全原位来都相初门国计平支过由才令公但干信富空水山言续盈利居呼银玉那印宿元展智束强权海花区' +
    '商南明边师党路管解单包安方任高金文时向华万车房司易乐官查盘满闻伊伏舍益才归修普战危隆宾尉斯幸奉植经承东海图原那铁仁木扎旦亦常代练',
)

const COMPOUND = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 百里 呼延 东郭 南门 西门 公西 第五 达奚 纳兰 完颜 拓跋 ' +
    '耶律 轩辕 叶赫 叶赫那拉 爱新觉罗 欧陽 左丘 梁丘 东门 乐正 亓官 巫马 漆雕 壤驷 公良 段干 范姜 张简 张廖 ' +
    '万俟 淳于 颛孙 沮渠 尔朱 斛律 萬俟 尉遲 澹臺 長孫 樂正 歐陽 司馬 諸葛 東方 獨孤 赫連 鍾離 鮮于 閭丘 東郭 南宮 ' +
    '木村 田中 佐藤 铃木 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 松本 井上 斋藤 山崎 池田 桥本 石井 坂本 远藤 青木 ' +
    '藤井 西村 太田 三浦 藤原 松田 中川 竹内 上田 野田 岸田 村上 近藤 前田 藤田 ' +
    '西門 東門 達奚 納蘭 完顏 軒轅 巫馬 公孫 仲孫 濮陽 張簡 張廖'
  ).split(' '),
)

/** By character: 1 is a surname, 2 begins a compound one, 3 both. A table, as every character is asked. */
const KINDS = new Uint8Array(0x10000)
for (const char of COMMON) KINDS[char.charCodeAt(0)]! |= 1
for (const name of COMPOUND) KINDS[name.charCodeAt(0)]! |= 2

/** Length of the surname that starts at `at`, the compound before the single one; 0 for none. */
export function surnameAt(text: string, at: number): 0 | 1 | 2 | 4 {
  const kind = at < text.length ? KINDS[text.charCodeAt(at)]! : 0
  if (kind === 0) return 0
  if (kind >= 2) {
    if (COMPOUND.has(text.slice(at, at + 2))) return 2
    if (COMPOUND.has(text.slice(at, at + 4))) return 4
  }
  return kind === 2 ? 0 : 1
}

/** Whether a name's first character is an everyday word as well. */
export const isWordySurname = (char: string): boolean => WORDY.has(char)

const PARTICLES = new Set('和向于时从由都能过来对')

/** Whether a surname's character is first of all a particle: 和, 向, 由. */
export const isParticle = (char: string): boolean => PARTICLES.has(char)

/** Whether a two-character surname begins this name. */
export const hasCompoundSurname = (name: string): boolean => COMPOUND.has(name.slice(0, 2))
